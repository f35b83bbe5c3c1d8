package offprint.html;

import java.util.regex.Pattern;

/** Tells a whole web page from a piece of HTML. */
public final class WebPage {

    private static final Pattern START = Pattern.compile(
            "\\s*(?:<\\?xml\\b[^>]{0,200}>\\s*)?(?:<!--(?s:.{0,4000}?)-->\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);

    private WebPage() {
    }

    /** Whether the text begins as a page does that was saved from a browser. Safe to call from any thread. */
    public static boolean is(String text) {
        return START.matcher(text).lookingAt();
    }
}
