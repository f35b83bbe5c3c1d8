package offprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a second start says to the window: a greeting, then absolute paths, each ended by a zero byte. */
final class Visit {

    // More than Linux lets a command line have.
    static final int LONGEST = 4 << 20;
    private static final String GREETING = "offprint-visit-1";
    private static final String END = "\0";

    private Visit() {
    }

    /** As it is sent. Fails if it would be longer than a window listens. */
    static byte[] bytes(List<Path> files) throws IOException {
        byte[] message = files.stream().map(file -> file.toAbsolutePath().normalize() + END)
                .collect(Collectors.joining("", GREETING + END, "")).getBytes(StandardCharsets.UTF_8);
        if (message.length > LONGEST) {
            throw new IOException("too many files for one visit: " + files.size());
        }
        return message;
    }

    /** The files, maybe none; empty if this is no visit: too long, cut off, no UTF-8, or with a relative path. */
    static Optional<List<Path>> read(InputStream in) throws IOException {
        byte[] message = in.readNBytes(LONGEST + 1);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
            if (message.length > LONGEST || !text.startsWith(GREETING + END) || !text.endsWith(END)) {
                return Optional.empty();
            }
            var parts = text.split(END, -1);
            // Behind the greeting, and before the nothing that follows the last zero byte.
            var files = Arrays.stream(parts, 1, parts.length - 1).map(Path::of).toList();
            return files.stream().allMatch(Path::isAbsolute) ? Optional.of(files) : Optional.empty();
        } catch (CharacterCodingException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
