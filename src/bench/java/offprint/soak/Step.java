package offprint.soak;

/**
 * One thing that the user does now and then.
 *
 * @param weight how often, beside the others
 */
record Step(String name, int weight, Doing doing) {

    /** Does it, and comes back when its effect is there. */
    @FunctionalInterface
    interface Doing {
        void by(User user) throws Exception;
    }
}
