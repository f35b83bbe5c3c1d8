package offprint.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A bundled font face. */
public enum Face {

    SANS("Noto Sans SC", 400, "NotoSansSC-Regular.ttf"),
    SANS_BOLD("Noto Sans SC", 700, "NotoSansSC-Bold.ttf"),
    /** Monochrome emoji, for what the sans has no glyph for. */
    EMOJI("Noto Emoji", 400, "NotoEmoji-Regular.ttf"),
    /** Latin, Greek and Cyrillic letters that the sans has no glyph for. */
    LETTERS("Noto Sans", 400, "NotoSans-Regular.ttf"),
    LETTERS_BOLD("Noto Sans", 700, "NotoSans-Bold.ttf"),
    /** Program text; no Han. */
    MONO("Noto Sans Mono", 400, "NotoSansMono-Regular.ttf");

    private final String family;
    private final int weight;
    private final String resource;

    Face(String family, int weight, String resource) {
        this.family = family;
        this.weight = weight;
        this.resource = resource;
    }

    /** The family name as CSS and JavaFX know it. */
    public String family() {
        return family;
    }

    /** The weight as CSS counts it: 400 regular, 700 bold. */
    public int weight() {
        return weight;
    }

    /** The whole TrueType file. The caller closes the stream. */
    public InputStream open() throws IOException {
        return url().openStream();
    }

    String fileName() {
        return resource;
    }

    String postScriptName() {
        return resource.substring(0, resource.lastIndexOf('.'));
    }

    URL url() {
        URL url = Face.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("the program was built without its font " + resource);
        }
        return url;
    }
}
