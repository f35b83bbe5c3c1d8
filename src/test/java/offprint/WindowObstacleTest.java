package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowObstacleTest {

    @Test
    void linuxNeedsADisplayAndGtk() {
        assertEquals(Optional.of(WindowObstacle.NO_DISPLAY),
                WindowObstacle.find("Linux", name -> null, library -> true));
        assertEquals(Optional.of(WindowObstacle.NO_GTK),
                WindowObstacle.find("Linux", Map.of("DISPLAY", ":0")::get, library -> false));
        assertEquals(Optional.empty(),
                WindowObstacle.find("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")::get, library -> true));
    }

    @Test
    void otherSystemsBringAllThatIsNeeded() {
        assertEquals(Optional.empty(), WindowObstacle.find("Mac OS X", name -> null, library -> false));
    }

    @Test
    void saysWhatIsMissingAndTheCommandThatGetsIt() {
        assertEquals("No window: GTK 3 is not installed. To get one: sudo apt-get install libgtk-3-0",
                WindowObstacle.NO_GTK.sentence());
    }
}
