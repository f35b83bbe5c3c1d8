package offprint.export;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offprint.html.CleanArticle;
import offprint.html.Picture;

/** The pictures of one article on paper, which the renderer gets from memory and from nowhere else. */
final class PrintPictures {

    /** What the addresses of pictures in clean HTML begin with, for the renderer. */
    static final String PROTOCOL = Picture.SCHEME.substring(0, Picture.SCHEME.length() - 1);

    private final Map<String, ExportPicture> bySource = new HashMap<>();

    /** Reads what is there. A picture that cannot be read is told to the notes and stays a box. */
    static PrintPictures of(CleanArticle article, PictureSource source, List<String> notes) {
        var pictures = new PrintPictures();
        for (Picture picture : article.pictures()) {
            try {
                source.picture(picture.url()).flatMap(ExportPicture::forPrint)
                        .ifPresent(read -> pictures.bySource.put(picture.source(), read));
            } catch (IOException e) {
                notes.add("the picture " + picture.url() + " could not be read: " + e.getMessage());
            }
        }
        return pictures;
    }

    /** Takes over a picture of another page under a name of its own, which is the answer. */
    String add(String source, String prefix, PrintPictures other) {
        String name = PROTOCOL + ":" + prefix + source.substring(PROTOCOL.length() + 1);
        bySource.put(name, other.bySource.get(source));
        return name;
    }

    /** What all of them take in memory. */
    int bytes() {
        return bySource.values().stream().mapToInt(picture -> picture.bytes().length).sum();
    }

    boolean has(String source) {
        return bySource.containsKey(source);
    }

    /** Whether it stands in a line of text, as an icon or an emoji does. */
    boolean isSmall(String source) {
        var picture = bySource.get(source);
        return Math.max(picture.width(), picture.height()) <= ExportPicture.SMALL;
    }

    /** For the renderer, which asks for nothing that {@link #has} does not know. */
    FSStream stream(String source) {
        byte[] bytes = bySource.get(source).bytes();
        return new FSStream() {

            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
