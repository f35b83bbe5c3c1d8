package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The form of the source files: what a reader has before them at once. */
class SourceFormTest {

    private static final int LINES = 250;
    private static final int COLUMNS = 120;

    @Test
    void noFileIsLongerThanAReaderKeepsInMindNorALineThanTheScreen() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var lines = Files.readAllLines(file);
                if (lines.size() > LINES) {
                    found.add(file + " has " + lines.size() + " lines");
                }
                lines.stream().filter(line -> line.codePointCount(0, line.length()) > COLUMNS)
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }

        assertEquals(List.of(), found);
    }
}
