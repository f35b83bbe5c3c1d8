package offprint;

/**
 * Something there is to be seen.
 *
 * @param name  of its picture
 * @param show  brings it about
 * @param leave takes it away again, for those who come after it
 */
record Screen(String name, Step show, Step leave) {

    /** What a reader does, or what happens to the program. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    /** A screen that needs not be left. */
    static Screen of(String name, Step show) {
        return new Screen(name, show, () -> { });
    }

    /** The same, which is left so. */
    Screen left(Step how) {
        return new Screen(name, show, how);
    }
}
