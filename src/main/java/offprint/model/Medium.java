package offprint.model;

/** What an article holds beside its text. The order is that of the bits in the library file: append only. */
public enum Medium {

    /** A picture, whether it was loaded or not. */
    IMAGE,

    /** A film, shown as a card with its link. */
    VIDEO
}
