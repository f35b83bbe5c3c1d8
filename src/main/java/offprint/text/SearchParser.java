package offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recursive descent over the words a reader typed: {@code any = all (OR all)*}, {@code all = part+}. */
final class SearchParser {

    private static final Condition NOTHING = new Condition.Any(List.of());
    private static final Set<Integer> SYMBOLS = Set.of((int) Character.OTHER_SYMBOL, (int) Character.MATH_SYMBOL,
            (int) Character.CURRENCY_SYMBOL);

    /** Deeper parentheses are read as if they were not there. */
    private static final int DEEPEST = 20;

    private final List<SearchToken> tokens;
    private int at;
    private int terms;
    private int depth;

    SearchParser(String typed) {
        tokens = SearchToken.of(typed.length() > SearchQuery.LONGEST
                ? typed.substring(0, SearchQuery.LONGEST) : typed);
    }

    Condition parse() {
        var parts = new ArrayList<Condition>();
        while (at < tokens.size()) {
            any().ifPresent(parts::add);
            // A closing parenthesis that closes nothing.
            if (at < tokens.size()) {
                at++;
            }
        }
        if (parts.isEmpty() && tokens.stream().anyMatch(SearchParser::isSymbol)) {
            return NOTHING;
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    /** Emoji and signs are in no index: who looks for one alone does not mean every article. */
    private static boolean isSymbol(SearchToken token) {
        return token.kind() == SearchToken.Kind.TEXT && token.field().isEmpty() && token.text().codePoints()
                .anyMatch(each -> SYMBOLS.contains(Character.getType(each)));
    }

    private Optional<Condition> any() {
        var choices = new ArrayList<Condition>();
        all().ifPresent(choices::add);
        while (at < tokens.size() && tokens.get(at).kind() == SearchToken.Kind.OR) {
            at++;
            all().ifPresent(choices::add);
        }
        return switch (choices.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(choices.getFirst());
            default -> Optional.of(new Condition.Any(choices));
        };
    }

    private Optional<Condition> all() {
        var parts = new ArrayList<Condition>();
        while (at < tokens.size()) {
            var kind = tokens.get(at).kind();
            if (kind == SearchToken.Kind.OR || kind == SearchToken.Kind.CLOSE && depth > 0) {
                break;
            }
            part().ifPresent(parts::add);
        }
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Condition.All(parts));
        };
    }

    private Optional<Condition> part() {
        var token = tokens.get(at++);
        return switch (token.kind()) {
            case OPEN -> group();
            case NOT -> at < tokens.size() && tokens.get(at).kind() != SearchToken.Kind.OR
                    ? part().map(Condition.Not::new) : Optional.empty();
            case TEXT -> term(token);
            case OR, CLOSE -> Optional.empty();
        };
    }

    private Optional<Condition> group() {
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        depth++;
        var inside = any();
        depth--;
        if (at < tokens.size() && tokens.get(at).kind() == SearchToken.Kind.CLOSE) {
            at++;
        }
        return inside;
    }

    private Optional<Condition> term(SearchToken token) {
        if (terms == SearchQuery.MOST_TERMS) {
            return Optional.empty();
        }
        terms++;
        return SearchField.condition(token);
    }
}
