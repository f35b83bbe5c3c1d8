package offprint.library;

import java.util.regex.Pattern;

/** Something that is done to many articles alike, and can be taken back. */
public sealed interface Edit {

    /** Stars articles, or takes the star away. */
    record Star(boolean on) implements Edit {
    }

    /** Marks articles as read or unread. */
    record Read(boolean on) implements Edit {
    }

    /** Moves articles into the trash, or takes them out of it. */
    record Delete(boolean on) implements Edit {
    }

    /**
     * Gives articles a tag of the reader's own, or takes it away. What a post says itself stays.
     *
     * @param name made one line; not empty
     */
    record Tag(String name, boolean on) implements Edit {

        public Tag {
            name = cleaned(name);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a tag needs a name");
            }
        }
    }

    /** A name on one line without anything invisible in it; empty if nothing is left. */
    static String cleaned(String name) {
        return Names.INVISIBLE.matcher(name).replaceAll(" ").strip();
    }

    /** What names are made of. */
    final class Names {

        private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+");

        private Names() {
        }
    }

    /** What takes this back, of the articles that it changed. */
    default Edit opposite() {
        return switch (this) {
            case Star(boolean on) -> new Star(!on);
            case Read(boolean on) -> new Read(!on);
            case Delete(boolean on) -> new Delete(!on);
            case Tag(String name, boolean on) -> new Tag(name, !on);
        };
    }

    /** Whether it changes what an article is marked as, and nothing that lists or counts go by. */
    default boolean isMark() {
        return this instanceof Star || this instanceof Read;
    }
}
