package offprint.model;

/** How much of a publication date can be trusted. */
public enum DatePrecision {

    /** The instant is the one the outlet gave. */
    EXACT,

    /** Only the calendar day is known; it is the same day in every time zone. */
    DAY,

    /** The instant is when the scraper collected the post; it was published then or earlier. */
    COLLECTED,

    /** The post contradicts itself; the day is the best guess. */
    DOUBTFUL,

    /** No date was found anywhere. */
    UNKNOWN
}
