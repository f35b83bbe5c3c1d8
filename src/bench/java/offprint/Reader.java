package offprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program that lists articles, and how to see that it does.
 *
 * @param list  where the first rows are, whatever size the window has by then, and nothing else that looks like text
 * @param click what has to be clicked to get the list, if the program does not show it by itself
 */
record Reader(String name, List<String> command, Map<String, String> environment, Screen.Area list,
              Optional<Screen.Area> click) {
}
