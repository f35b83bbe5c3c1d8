package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import offprint.model.DatePrecision;
import offprint.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            EXACT,     15:15,  2 Sept 2021
            DAY,       '',     2 Sept 2021
            COLLECTED, ~15:15, ~2 Sept 2021
            DOUBTFUL,  ?,      2 Sept 2021?
            """)
    void isNeverMorePreciseThanItIsKnown(DatePrecision precision, String time, String date) {
        var published = new Published(Instant.parse("2021-09-02T15:15:00Z"), precision, "");

        assertEquals(time, Dates.time(published));
        assertEquals(date, Dates.date(published));
        assertEquals("Thursday, 2 September 2021", Dates.heading(published));
    }

    @Test
    void anUnknownDateIsNotShown() {
        var unknown = Published.unknown("yesterday");

        assertEquals("", Dates.time(unknown));
        assertEquals("", Dates.date(unknown));
        assertEquals("No date", Dates.heading(unknown));
    }
}
