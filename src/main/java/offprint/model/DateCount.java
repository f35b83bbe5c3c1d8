package offprint.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many articles fall into a year, a month or a day.
 *
 * @param name  ISO 8601 at the unit's precision: {@code 2021}, {@code 2021-09}, {@code 2021-09-02}
 * @param parts the months of a year or the days of a month that have articles, latest first; empty for a day
 */
public record DateCount(String name, int count, List<DateCount> parts) {

    public DateCount {
        parts = List.copyOf(parts);
    }

    /** The counts of the parts by their names; a part without articles is not there. */
    public Map<String, Integer> partsByName() {
        return parts.stream().collect(Collectors.toMap(DateCount::name, DateCount::count));
    }

    /** The days that this year, month or day covers. */
    public Period period() {
        return Period.parse(name);
    }
}
