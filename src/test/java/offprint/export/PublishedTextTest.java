package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import offprint.model.DatePrecision;
import offprint.model.Published;
import org.junit.jupiter.api.Test;

class PublishedTextTest {

    private static final Instant INSTANT = Instant.parse("2021-09-02T07:15:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void aDateIsPrintedAsPreciselyAsItIsKnown() {
        assertEquals("2021-09-02 15:15 UTC+08:00", text(new Published(INSTANT, DatePrecision.EXACT, "")));
        assertEquals("~ 2021-09-02 15:15 UTC+08:00", text(new Published(INSTANT, DatePrecision.COLLECTED, "")));
        assertEquals("2021-09-02", text(Published.onDay(LocalDate.of(2021, 9, 2), DatePrecision.DAY, "")));
        assertEquals("2021-09-02 ?", text(Published.onDay(LocalDate.of(2021, 9, 2), DatePrecision.DOUBTFUL, "")));
        assertEquals("日期不详", text(Published.unknown("")));
        assertEquals("日期不详 (昨天)", text(Published.unknown("昨天")));
    }

    @Test
    void coordinatedTimeIsNotPrintedAsAnOffset() {
        assertEquals("2021-09-02 07:15 UTC", PublishedText.of(new Published(INSTANT, DatePrecision.EXACT, ""),
                ZoneId.of("UTC"), Language.ENGLISH));
    }

    private static String text(Published published) {
        return PublishedText.of(published, SHANGHAI, Language.SIMPLIFIED);
    }
}
