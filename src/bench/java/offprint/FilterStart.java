package offprint;

import java.util.List;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;

/** Says in ms what the built-in filter list costs a process that has just started. */
final class FilterStart {

    private FilterStart() {
    }

    /** No arguments. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        new ArticleCleaner(List.of(FilterList.builtIn()));
        System.out.println((System.nanoTime() - start) / 1e6);
    }
}
