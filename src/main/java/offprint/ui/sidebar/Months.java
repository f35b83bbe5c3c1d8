package offprint.ui.sidebar;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import offprint.model.DateCount;
import offprint.model.Period;

/**
 * The months of a timeline, from the first to the last one without a gap, as equal steps: a step is a month, or as many
 * months as it takes to have no more steps than there is room for.
 *
 * @param first the first month of the first step
 * @param width months of each step, at least 1
 */
record Months(YearMonth first, int width, List<Integer> counts) {

    private static final int MONTHS_A_YEAR = 12;

    /** The steps for counts by year, latest first; empty counts give no step. */
    static Months of(List<DateCount> years, int most) {
        if (years.isEmpty()) {
            return new Months(YearMonth.of(1, 1), 1, List.of());
        }
        int from = years.stream().mapToInt(year -> Integer.parseInt(year.name())).min().orElseThrow();
        int to = years.stream().mapToInt(year -> Integer.parseInt(year.name())).max().orElseThrow();
        int months = (to - from + 1) * MONTHS_A_YEAR;
        int width = Math.max(1, Math.ceilDiv(months, Math.max(1, most)));
        var first = YearMonth.of(from, 1);
        int[] sums = new int[Math.ceilDiv(months, width)];
        for (var year : years) {
            for (var month : year.parts()) {
                sums[(int) first.until(YearMonth.parse(month.name()), ChronoUnit.MONTHS) / width] += month.count();
            }
        }
        var counts = new ArrayList<Integer>();
        for (int sum : sums) {
            counts.add(sum);
        }
        return new Months(first, width, List.copyOf(counts));
    }

    int steps() {
        return counts.size();
    }

    int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The days from one step to another, both included, whichever is earlier. */
    Period period(int one, int other) {
        var from = first.plusMonths((long) Math.min(one, other) * width);
        var to = first.plusMonths((long) (Math.max(one, other) + 1) * width - 1);
        return new Period(from.atDay(1), to.atEndOfMonth());
    }

    /** The articles from one step to another, both included. */
    int count(int one, int other) {
        return counts.subList(Math.min(one, other), Math.max(one, other) + 1).stream().mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether any day of a step lies in the period. */
    boolean touches(int step, Period period) {
        var own = period(step, step);
        return !own.to().isBefore(period.from()) && !own.from().isAfter(period.to());
    }
}
