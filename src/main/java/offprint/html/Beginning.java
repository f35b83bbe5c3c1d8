package offprint.html;

/** The beginning of a clean article that is too long to be laid out at once. */
public final class Beginning {

    private static final int LONGEST_TAG = 20_000;
    private static final int LONGEST_ENTITY = 12;

    private Beginning() {
    }

    /**
     * At most so many characters of clean HTML, cut between two tags or in a text; a parser closes what is open. All of
     * it if it is not longer.
     */
    public static String of(String html, long length) {
        if (html.length() <= length) {
            return html;
        }
        int end = (int) length;
        int tag = html.lastIndexOf('<', end);
        if (tag >= 0 && tag > end - LONGEST_TAG && html.indexOf('>', tag) >= end) {
            return html.substring(0, tag);
        }
        int entity = html.lastIndexOf('&', end);
        if (entity >= 0 && entity > end - LONGEST_ENTITY && html.indexOf(';', entity) >= end) {
            return html.substring(0, entity);
        }
        return html.substring(0, Character.isLowSurrogate(html.charAt(end)) ? end - 1 : end);
    }
}
