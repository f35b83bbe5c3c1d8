package offprint.importing;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Names of files that are bytes and do not say in which encoding. */
final class NameBytes {

    /** What such names are in, the likeliest first: Chinese Windows writes GBK. */
    static final List<Charset> LIKELY = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private NameBytes() {
    }

    /**
     * The name in the first encoding that it fits.
     *
     * @param otherwise has a character for each byte
     */
    static String decoded(byte[] name, Charset otherwise) {
        return LIKELY.stream().flatMap(charset -> strictly(name, charset).stream()).findFirst()
                .orElseGet(() -> new String(name, otherwise));
    }

    /** Empty if the name is not in that encoding. */
    static Optional<String> strictly(byte[] name, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** The last names of a path as the disk has them, which the text of the path may not say. */
    static List<byte[]> last(int names, Path path) {
        var parts = path.toUri().getRawPath().split("/");
        return Arrays.stream(parts, parts.length - names, parts.length).map(part -> URLDecoder.decode(
                part.replace("+", "%2B"), StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1)).toList();
    }
}
