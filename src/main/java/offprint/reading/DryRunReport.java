package offprint.reading;

import java.util.List;

/**
 * What other rules would change in a library.
 *
 * @param articles   that were looked at
 * @param changed    that would be different
 * @param characters of text in the articles that were looked at
 * @param removed    of them
 * @param largest    the articles that would lose most, the most first
 * @param complete   whether no one stopped it
 */
public record DryRunReport(long articles, long changed, long characters, long removed, List<Loss> largest,
                           boolean complete) {

    public DryRunReport {
        largest = List.copyOf(largest);
    }

    /** The part of the text that would go, from 0 to 1. */
    public double part() {
        return characters == 0 ? 0 : (double) removed / characters;
    }

    /** What one article would lose. */
    public record Loss(long id, String title, int removed, int of, String example) {
    }
}
