package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import offprint.model.DateCount;
import offprint.model.Facets;
import org.junit.jupiter.api.Test;

class SidebarCountsTest {

    @Test
    void emptyYearsBetweenOthersAreInTheCalendarButNotThoseBeforeAWrongDate() {
        var years = List.of(year(2021, 3), year(2018, 2), year(1024, 1));
        var counts = new SidebarCounts(new Facets(6, 0, 0, List.of(), List.of(), List.of(), years), List.of(),
                List.of(year(2018, 1)), List.of(), List.of());

        assertEquals(List.of(year(2021, 0), year(2020, 0), year(2019, 0), year(2018, 1), year(1024, 0)),
                counts.years());
    }

    private static DateCount year(int number, int count) {
        return new DateCount(Integer.toString(number), count, List.of());
    }
}
