package offprint.text;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in the search box while it is being typed. */
public final class SearchInput {

    /** Shorter beginnings are those of too many words to mean one of them. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final Pattern OPERATOR = Pattern.compile("[A-Za-z]{2,12}:[^/\\s].*");

    private SearchInput() {
    }

    /**
     * The search to be made for what was typed so far: its last word, as long as no space follows it, may go on, as if
     * a {@code *} stood behind it. Only words of scripts with spaces, of at least three characters, outside of quotes
     * and not excluded; in Chinese a beginning is found in any case.
     */
    public static String unfinished(String typed) {
        var tokens = SearchToken.of(typed);
        if (tokens.isEmpty() || tokens.getLast().end() != typed.length() || typed.length() >= SearchQuery.LONGEST) {
            return typed;
        }
        var last = tokens.getLast();
        boolean excluded = tokens.size() > 1 && tokens.get(tokens.size() - 2).kind() == SearchToken.Kind.NOT;
        boolean open = last.kind() == SearchToken.Kind.TEXT && !last.quoted() && !last.prefix() && !excluded;
        boolean isText = SearchField.condition(last).filter(Condition.Text.class::isInstance).isPresent();
        return open && isText && endsInLongWord(last.text()) ? typed + '*' : typed;
    }

    private static boolean endsInLongWord(String text) {
        String folded = Folding.fold(text);
        var atoms = new Atoms(folded);
        boolean longWord = false;
        while (atoms.next()) {
            longWord = !atoms.isSingle() && atoms.end() == folded.length()
                    && atoms.end() - atoms.start() >= SHORTEST_BEGINNING;
        }
        return longWord;
    }

    /** The stretches of what was typed that look like operators and are none, and are searched for as text. */
    public static List<Hits.Hit> doubts(String typed) {
        return SearchToken.of(typed).stream()
                .filter(token -> token.kind() == SearchToken.Kind.TEXT)
                .filter(token -> token.field().isEmpty() ? !token.quoted() && OPERATOR.matcher(token.text()).matches()
                        : !SearchField.isUnderstood(token))
                .map(token -> new Hits.Hit(token.start(), token.end())).toList();
    }
}
