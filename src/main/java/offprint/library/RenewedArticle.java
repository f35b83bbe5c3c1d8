package offprint.library;

/** What the source of an article says, read again. */
public record RenewedArticle(long id, NewArticle article) {
}
