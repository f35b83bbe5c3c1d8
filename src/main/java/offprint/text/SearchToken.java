package offprint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of what a reader typed.
 *
 * @param field  the name before a colon, empty if there is none
 * @param text   the word or the inside of the quotes, as typed
 * @param quoted whether the text stood in quotes
 * @param prefix whether a {@code *} followed
 * @param start  where it begins in what was typed, with its field
 * @param end    where it ends, with its closing quote
 */
record SearchToken(Kind kind, String field, String text, boolean quoted, boolean prefix, int start, int end) {

    enum Kind { TEXT, NOT, OR, OPEN, CLOSE }

    private static final String OPENING_QUOTES = "\"“”„«「『＂";
    private static final String CLOSING_QUOTES = "\"”“”»」』＂";

    static List<SearchToken> of(String typed) {
        var tokens = new ArrayList<SearchToken>();
        for (int at = 0; at < typed.length(); ) {
            char next = typed.charAt(at);
            if (Character.isWhitespace(next) || next == '\u3000') {
                at++;
            } else if (next == '(' || next == '（') {
                tokens.add(sign(Kind.OPEN, at));
                at++;
            } else if (next == ')' || next == '）') {
                tokens.add(sign(Kind.CLOSE, at));
                at++;
            } else if (next == '|') {
                tokens.add(sign(Kind.OR, at));
                at++;
            } else if ((next == '-' || next == '－') && at + 1 < typed.length() && !isSpace(typed.charAt(at + 1))) {
                tokens.add(sign(Kind.NOT, at));
                at++;
            } else {
                at = word(typed, at, tokens);
            }
        }
        return tokens;
    }

    private static int word(String typed, int start, List<SearchToken> tokens) {
        int at = start;
        while (at < typed.length() && !isColon(typed.charAt(at)) && !endsWord(typed.charAt(at))) {
            at++;
        }
        String field = "";
        if (at < typed.length() && isColon(typed.charAt(at)) && SearchField.isKnown(typed.substring(start, at))) {
            field = typed.substring(start, at);
            at++;
        } else {
            at = start;
        }
        int quote = at < typed.length() ? OPENING_QUOTES.indexOf(typed.charAt(at)) : -1;
        return quote >= 0 ? quotedText(typed, start, at, field, tokens)
                : plainText(typed, start, at, field, tokens);
    }

    private static int quotedText(String typed, int word, int quote, String field, List<SearchToken> tokens) {
        char closing = CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(typed.charAt(quote)));
        int end = quote + 1;
        while (end < typed.length() && typed.charAt(end) != closing && typed.charAt(end) != '"') {
            end++;
        }
        int after = Math.min(end + 1, typed.length());
        boolean prefix = after < typed.length() && typed.charAt(after) == '*';
        int next = prefix ? after + 1 : after;
        tokens.add(new SearchToken(Kind.TEXT, field, typed.substring(quote + 1, end), true, prefix, word, next));
        return next;
    }

    private static int plainText(String typed, int start, int text, String field, List<SearchToken> tokens) {
        int end = text;
        while (end < typed.length() && !endsWord(typed.charAt(end))) {
            end++;
        }
        String word = typed.substring(text, end);
        if (field.isEmpty() && (word.equals("OR") || word.equals("或"))) {
            tokens.add(sign(Kind.OR, start));
        } else if (field.isEmpty() && word.equals("NOT")) {
            tokens.add(sign(Kind.NOT, start));
        } else if (!word.equals("AND")) {
            boolean prefix = word.endsWith("*");
            tokens.add(new SearchToken(Kind.TEXT, field, word, false, prefix, start, end));
        }
        return end;
    }

    private static SearchToken sign(Kind kind, int at) {
        return new SearchToken(kind, "", "", false, false, at, at + 1);
    }

    private static boolean endsWord(char next) {
        return isSpace(next) || "()（）|".indexOf(next) >= 0 || OPENING_QUOTES.indexOf(next) >= 0;
    }

    private static boolean isSpace(char next) {
        return Character.isWhitespace(next) || next == '\u3000';
    }

    private static boolean isColon(char next) {
        return next == ':' || next == '：';
    }
}
