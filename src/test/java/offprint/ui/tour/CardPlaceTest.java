package offprint.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a window of 1000 by 600 pixels, for a card of 300 by 200. */
class CardPlaceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            the sidebar,            0,   40,  200, 520,   212,  40
            an article on the right, 500, 40, 500, 520,   188,  40
            a box in the bar above, 200,   4,  300,  32,  200,  48
            a button at its end,    960,   4,   36,  32,  688,  48
            a label below,          300, 575,  120,  20,  300, 363
            all of the window,        0,   0, 1000, 600,  688, 388
            a list of half a window, 0,   40,  720, 520,  408, 348
            """)
    void theCardStandsBesideWhatItSpeaksOf(String what, double x, double y, double width, double height,
            double cardX, double cardY) {
        var place = CardPlace.beside(new BoundingBox(x, y, width, height), 300, 200,
                new BoundingBox(0, 0, 1000, 600));

        assertEquals(new Point2D(cardX, cardY), place, what);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({"1000, 600", "480, 360", "320, 230"})
    void itStaysInAWindowOfAnySizeThatHasRoomForIt(double width, double height) {
        var window = new BoundingBox(0, 0, width, height);

        var place = CardPlace.beside(new BoundingBox(0, 0, width, height), 300, 200, window);

        assertTrue(window.contains(new BoundingBox(place.getX(), place.getY(), 300, 200)), place.toString());
    }
}
