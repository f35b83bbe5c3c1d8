package offprint.library;

import java.util.ArrayList;
import java.util.List;

/** Conditions of an SQL statement and their arguments, which only ever travel as parameters. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    Where and(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** {@code WHERE …}, or nothing if there is no condition. */
    String sql() {
        return isEmpty() ? "" : "WHERE " + String.join("\n  AND ", conditions);
    }

    /** The conditions without the {@code WHERE}; true if there is none. */
    String joined() {
        return isEmpty() ? "TRUE" : String.join(" AND ", conditions);
    }

    Object[] arguments(Object... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
