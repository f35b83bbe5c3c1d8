package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import offprint.model.DateCount;
import offprint.model.Period;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static final List<DateCount> TWO_YEARS = List.of(
            new DateCount("2021", 3, List.of(new DateCount("2021-09", 3, List.of()))),
            new DateCount("2020", 2, List.of(new DateCount("2020-02", 1, List.of()),
                    new DateCount("2020-01", 1, List.of()))));

    @Test
    void everyMonthFromTheFirstYearToTheLastIsAStep() {
        var months = Months.of(TWO_YEARS, 72);

        assertEquals(24, months.steps());
        assertEquals(3, months.counts().get(20));
        assertEquals(3, months.most());
        assertEquals(Period.parse("2021-09"), months.period(20, 20));
        assertEquals(5, months.count(23, 0));
    }

    @Test
    void longTimesTakeMoreMonthsAStep() {
        var months = Months.of(TWO_YEARS, 10);

        assertEquals(8, months.steps());
        assertEquals(List.of(2, 0, 0, 0, 0, 0, 3, 0), months.counts());
        assertEquals(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 6, 30)), months.period(1, 0));
    }

    @Test
    void aStepIsTouchedByAnyOfItsDays() {
        var months = Months.of(TWO_YEARS, 72);

        assertEquals(true, months.touches(20, Period.parse("2021-09-30")));
        assertEquals(false, months.touches(20, Period.parse("2021-10-01")));
    }

    @Test
    void nothingHasNoSteps() {
        assertEquals(0, Months.of(List.of(), 72).steps());
    }
}
