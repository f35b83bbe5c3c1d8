package offprint.ui.sidebar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatTest {

    @ParameterizedTest
    @CsvSource({"0,500,0", "1,500,1", "31,500,1", "32,500,2", "250,500,3", "500,500,4", "1,1,4"})
    void grows(int count, int most, int level) {
        assertEquals(level, Heat.level(count, most));
    }
}
