package offprint.html;

/**
 * One thing that cleaning took out of an article.
 *
 * @param rule the rule as written in its filter list, or the name of the built-in step, such as {@code allow-list}
 * @param what its kind
 * @param tag  lower-case name of the element that was removed
 * @param text its visible text, one line, at most 200 characters; may be empty
 * @param url  the address it pointed at or loaded, empty if none
 */
public record Removal(String rule, Kind what, String tag, String text, String url) {

    /** The kinds a reader is told about; the lower-case name is the one of the command line. */
    public enum Kind { AD, PAYWALL, SUBSCRIBE, SHARE, RELATED, COMMENTS, TRACKER, LITTER, SCRIPT, EMBED, FORM, STYLE }
}
