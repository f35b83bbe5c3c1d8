package offprint.ui.reader;

/**
 * A line of the cleaning ledger.
 *
 * @param what  what it is: an ad, a tracker…
 * @param text  what was removed, as text, or its address; may be empty
 * @param rule  the rule as written, or the name of a step of cleaning
 * @param list  the title of the rule's list, empty for a step
 * @param state what became of the rule in this article
 */
record LedgerRow(String what, String text, String rule, String list, State state) {

    /** What became of a rule. */
    enum State {
        /** It took something out. */
        APPLIED,
        /** It would have taken too much and was undone. */
        UNDONE,
        /** The reader has switched it off for now. */
        SHOWN
    }

    boolean canBeShown() {
        return state == State.APPLIED && !list.isEmpty();
    }
}
