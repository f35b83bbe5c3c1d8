package offprint.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.text.Font;
import offprint.fonts.Face;
import offprint.fonts.FontFiles;

/** The bundled typefaces for the window and the articles in it. */
public final class WindowFonts {

    private static final System.Logger LOGGER = System.getLogger(WindowFonts.class.getName());
    private static final double ANY_SIZE = 13;

    private WindowFonts() {
    }

    /** Makes the faces known to JavaFX, unpacked into that folder if need be. From any thread. */
    public static void load(Path folder) {
        var files = new FontFiles(folder);
        for (var face : Face.values()) {
            try {
                Font.loadFont(files.file(face).toUri().toString(), ANY_SIZE);
            } catch (IOException e) {
                LOGGER.log(System.Logger.Level.WARNING, "the window does without " + face, e);
            }
        }
    }
}
