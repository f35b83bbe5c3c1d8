package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read on its ground in every theme: contrast of 4.5 : 1 at least, by the formula of WCAG 2.2. */
class ColoursTest {

    private static final List<String> THEMES = List.of("light.css", "sepia.css", "dark.css", "black.css");
    private static final Path RESOURCES = Path.of("src/main/resources/offprint/ui");
    private static final Pattern COLOUR = Pattern.compile("(-offprint-[a-z0-9-]+):\\s*(#[0-9a-f]{6})(?:[0-9a-f]{2})?;");
    private static final Pattern NAME = Pattern.compile("-offprint-[a-z0-9-]+");

    @ParameterizedTest
    @CsvSource(textBlock = """
            ink,          ground side page chip accent-ground heat-0 heat-1 heat-2 heat-3
            muted,        ground side page
            muted,        heat-0
            muted-chosen, accent-ground
            accent,       accent-ground page side
            mark-ink,     mark
            page,         ink heat-4 accent
            """)
    void textCanBeRead(String text, String grounds) throws IOException {
        for (String theme : THEMES) {
            var colours = colours(theme);
            for (String ground : grounds.split(" ")) {
                double contrast = contrast(colours.get("-offprint-" + text), colours.get("-offprint-" + ground));
                assertTrue(contrast >= 4.5, "%s on %s in %s: %.2f".formatted(text, ground, theme, contrast));
            }
        }
    }

    @Test
    void theColoursOfTagsCanBeSeen() throws IOException {
        for (String theme : THEMES) {
            var colours = colours(theme);
            for (int colour = 1; colour <= 8; colour++) {
                for (String ground : List.of("side", "ground", "page", "accent-ground", "chip")) {
                    double contrast = contrast(colours.get("-offprint-tag-" + colour),
                            colours.get("-offprint-" + ground));
                    assertTrue(contrast >= 3, "tag-%d on %s in %s: %.2f".formatted(colour, ground, theme, contrast));
                }
            }
        }
    }

    @Test
    void allThemesHaveTheColoursThatAreUsed() throws IOException {
        var used = new TreeSet<String>();
        for (String sheet : new String[] {"offprint.css", "reader/reader.css"}) {
            NAME.matcher(Files.readString(RESOURCES.resolve(sheet))).results().forEach(name -> used.add(name.group()));
        }

        for (String theme : THEMES) {
            assertEquals(used, colours(theme).keySet(), theme);
        }
    }

    @Test
    void shapesHaveNoColours() throws IOException {
        assertEquals(0, Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgb").matcher(
                Files.readString(RESOURCES.resolve("offprint.css"))).results().count());
    }

    private static Map<String, String> colours(String theme) throws IOException {
        var colours = new TreeMap<String, String>();
        COLOUR.matcher(Files.readString(RESOURCES.resolve(theme))).results()
                .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
