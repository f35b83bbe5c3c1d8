package offprint.text;

import java.util.List;
import offprint.model.Facet;
import offprint.model.Medium;
import offprint.model.Period;

/** What a search asks of an article, as a tree. */
public sealed interface Condition {

    /** Where a text is looked for. */
    enum Field { ANYWHERE, TITLE, BODY }

    /** A state that {@code is:} can ask for. */
    enum State { READ, UNREAD, STARRED, DUPLICATE, REMOVED }

    /**
     * The article contains this text.
     *
     * @param text   folded; never without an atom to look for
     * @param prefix whether the last word may go on
     */
    record Text(Field field, String text, boolean prefix) implements Condition {

        /** The FTS5 expression, every term quoted: nothing a user types is read as FTS5 syntax. */
        public String expression() {
            var phrase = SearchTerms.phrase(text, prefix);
            String column = switch (field) {
                case ANYWHERE -> "";
                case TITLE -> "title:";
                case BODY -> "body:";
            };
            return column + '"' + phrase.terms().replace("\"", "\"\"") + '"' + (phrase.prefix() ? "*" : "");
        }
    }

    /** The article has a facet of this kind whose folded name contains this folded text. */
    record Named(Facet.Kind kind, String text) implements Condition {
    }

    /** The article was published in this period. */
    record Within(Period period) implements Condition {
    }

    /** The article is in this state. */
    record Is(State state) implements Condition {
    }

    /** The article, as it is shown, holds such a thing. */
    record Has(Medium medium) implements Condition {
    }

    /**
     * The reader highlighted a passage of the article; passage or note contain this folded text, which may be empty.
     */
    record Noted(String text) implements Condition {
    }

    /** All of these hold; an empty list always does. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these holds; of an empty list none does. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** This does not hold. */
    record Not(Condition part) implements Condition {
    }
}
