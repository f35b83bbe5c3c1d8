package offprint.ui.articles;

/** A stretch of a snippet's text, either a hit of the search or what stands around it. */
public record Run(String text, boolean hit) {
}
