package offprint.ui.articles;

import java.util.BitSet;

/**
 * Which rows of a list are selected, a bit a row: all of a million take 125 KB. One row leads: it is where the keyboard
 * is; one is the anchor from which a range is drawn. Belongs to one thread.
 */
final class RowSelection {

    private BitSet rows = new BitSet();
    private int count;
    private int anchor = -1;
    private int lead = -1;

    /** Selects one row and no other, none if it is -1. */
    void only(int row) {
        take(new BitSet(), row);
        set(row);
    }

    /** Selects a row or lets go of it; the last one stays selected. */
    void toggle(int row) {
        if (!contains(row)) {
            set(row);
        } else if (count > 1) {
            rows.clear(row);
            count--;
        }
        anchor = row;
        lead = row;
    }

    /** Selects the rows from the anchor to this one, and, unless it is to be added, no other. */
    void extendTo(int row, boolean added) {
        int from = anchor < 0 ? row : anchor;
        if (!added) {
            rows = new BitSet();
        }
        rows.set(Math.min(from, row), Math.max(from, row) + 1);
        count = rows.cardinality();
        anchor = from;
        lead = row;
    }

    /** Selects the rows below that number; where the keyboard is does not change. */
    void all(int size) {
        rows = new BitSet(size);
        rows.set(0, size);
        count = size;
        lead = Math.max(lead, Math.min(0, size - 1));
        anchor = lead;
    }

    /** Moves the keyboard to a row and leaves the selection as it is. */
    void leadTo(int row) {
        lead = row;
    }

    /** Takes those rows for the selected ones. */
    void take(BitSet selected, int leading) {
        rows = (BitSet) selected.clone();
        count = rows.cardinality();
        anchor = leading;
        lead = leading;
    }

    private void set(int row) {
        if (row >= 0) {
            rows.set(row);
            count++;
        }
    }

    boolean contains(int row) {
        return row >= 0 && rows.get(row);
    }

    int count() {
        return count;
    }

    /** The row where the keyboard is, -1 for none. */
    int lead() {
        return lead;
    }

    /** A copy of the selected rows. */
    BitSet rows() {
        return (BitSet) rows.clone();
    }
}
