package offprint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed into the search box, understood. Parsing never fails: what is no operator is text.
 *
 * <p>Words must all occur. {@code "a phrase"}, {@code -not}, {@code OR}, {@code (…)}, {@code prefix*}, and the fields
 * {@code title: body: tag: author: host: after: before: on: is: has: note:}, with full-width punctuation and the
 * Chinese names of the fields as well.
 *
 * @param root the condition; an empty {@link Condition.All} if nothing was asked
 */
public record SearchQuery(Condition root) {

    /** More words than this are not looked for: each costs a walk through the index. */
    static final int MOST_TERMS = 32;

    /** Longer input is cut: no one types it, and it would only keep the library busy. */
    static final int LONGEST = 1_000;

    /** Reads what was typed. */
    public static SearchQuery parse(String typed) {
        return new SearchQuery(new SearchParser(typed).parse());
    }

    /** Whether there is anything to look for. */
    public boolean isEmpty() {
        return root instanceof Condition.All(List<Condition> parts) && parts.isEmpty();
    }

    /** The texts that a matching article contains, to be marked in it: those under a {@code -} are not among them. */
    public List<Condition.Text> texts() {
        var texts = new ArrayList<Condition.Text>();
        collect(root, texts);
        return List.copyOf(texts);
    }

    private static void collect(Condition condition, List<Condition.Text> texts) {
        switch (condition) {
            case Condition.Text text -> texts.add(text);
            case Condition.All(List<Condition> parts) -> parts.forEach(part -> collect(part, texts));
            case Condition.Any(List<Condition> parts) -> parts.forEach(part -> collect(part, texts));
            case Condition.Not _, Condition.Named _, Condition.Within _, Condition.Is _,
                 Condition.Has _, Condition.Noted _ -> { }
        }
    }
}
