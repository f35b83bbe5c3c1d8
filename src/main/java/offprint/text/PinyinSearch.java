package offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A search in which Latin words are taken for the pinyin of Chinese ones, for when it finds nothing as it stands. */
public final class PinyinSearch {

    private PinyinSearch() {
    }

    /**
     * The search with each word that may be pinyin replaced by what it may say. Words in quotes and under a minus stay.
     *
     * @param words what a word may say: conditions with the field {@code title:}, {@code tag:} or {@code author:}
     * @return empty if nothing was replaced
     */
    public static Optional<String> of(String typed, Function<Pinyin, List<String>> words) {
        var search = new StringBuilder();
        var tokens = SearchToken.of(typed);
        int at = 0;
        for (int index = 0; index < tokens.size(); index++) {
            var token = tokens.get(index);
            boolean excluded = index > 0 && tokens.get(index - 1).kind() == SearchToken.Kind.NOT;
            var choices = excluded || token.quoted() || token.kind() != SearchToken.Kind.TEXT ? List.<String>of()
                    : choices(token, words);
            if (!choices.isEmpty()) {
                search.append(typed, at, token.start()).append('(').append(String.join(" OR ", choices)).append(')');
                at = token.end();
            }
        }
        return at == 0 ? Optional.empty() : Optional.of(search.append(typed, at, typed.length()).toString());
    }

    private static List<String> choices(SearchToken token, Function<Pinyin, List<String>> words) {
        var pinyin = Pinyin.of(token.text());
        if (!pinyin.isPossible()) {
            return List.of();
        }
        String field = token.field().isEmpty() ? "" : SearchField.named(token.field())
                .map(known -> known.name().toLowerCase(Locale.ROOT) + ':').orElse("none");
        var choices = new ArrayList<>(words.apply(pinyin));
        choices.removeIf(choice -> !choice.startsWith(field));
        if (!choices.isEmpty()) {
            // Other words of the search may be what finds nothing.
            choices.add((token.field().isEmpty() ? "" : token.field() + ':') + token.text());
        }
        return choices;
    }
}
