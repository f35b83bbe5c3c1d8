package offprint.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.PostFile;
import offprint.model.Problem;
import offprint.post.Fields.Field;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * The page in a MIME file, as browsers save it: {@code .mhtml}, {@code .mht}.
 *
 * @param html    the bytes of the first part that is HTML
 * @param charset the encoding that part names, if it is one that is known
 * @param url     where the part came from, empty unless that is a web address
 * @param title   the subject of the file
 */
record MimePage(byte[] html, Optional<Charset> charset, String url, String title) {

    private static final int HEAD = 8 * 1024;
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,80}:.*|[ \\t].+");

    /** Parts inside each other: a page has two levels. */
    private static final int DEEPEST = 16;
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final MimeConfig LIMITS = new MimeConfig.Builder().setStrictParsing(false).setMaxLineLen(-1)
            .setMaxHeaderLen(64 * 1024).setMaxHeaderCount(500).setMaxContentLen(-1).build();

    /** Whether the file begins with a header of mail that names the version of MIME. */
    static boolean is(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        for (String line : (Iterable<String>) head.lines()::iterator) {
            if (!FIELD.matcher(line).matches()) {
                return false;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("mime-version:")) {
                return true;
            }
        }
        return false;
    }

    static MimePage of(PostFile file) throws PostFormatException {
        try {
            return read(file).orElseThrow(() -> failure(file, "there is no HTML in it"));
        } catch (MimeException | IOException e) {
            throw failure(file, OneLine.of(String.valueOf(e.getMessage())));
        }
    }

    /** Adds what the file says to the fields of the page, where the page says nothing. */
    void addTo(Fields fields) {
        if (!url.isEmpty()) {
            fields.fill("canonical", new Field(0, false, List.of(url)));
        }
        if (!title.isEmpty()) {
            fields.fill("title", new Field(0, false, List.of(title)));
        }
    }

    private static PostFormatException failure(PostFile file, String reason) {
        return new PostFormatException(
                Problem.error(file.path(), 0, "the file is MIME, but cannot be read: " + reason));
    }

    private static Optional<MimePage> read(PostFile file) throws MimeException, IOException {
        if (file.bytes().length > TextDecoder.MAX_BYTES) {
            throw new IOException("it has more than 32 MB");
        }
        var parts = new MimeTokenStream(LIMITS);
        parts.parse(new ByteArrayInputStream(file.bytes()));
        var top = new HashMap<String, String>();
        var own = new HashMap<String, String>();
        int depth = 0;
        for (var state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            switch (state) {
                case T_START_HEADER -> own.clear();
                case T_FIELD -> {
                    String name = parts.getField().getName().toLowerCase(Locale.ROOT);
                    String value = OneLine.of(String.valueOf(parts.getField().getBody()));
                    own.putIfAbsent(name, value);
                    if (depth == 0) {
                        top.putIfAbsent(name, value);
                    }
                }
                case T_START_MULTIPART -> {
                    if (++depth > DEEPEST) {
                        throw new IOException("its parts are nested too deeply");
                    }
                }
                case T_END_MULTIPART -> depth--;
                case T_BODY -> {
                    if (HTML.contains(parts.getBodyDescriptor().getMimeType())) {
                        return Optional.of(page(parts, own, top));
                    }
                }
                default -> { }
            }
        }
        return Optional.empty();
    }

    private static MimePage page(MimeTokenStream part, Map<String, String> own, Map<String, String> top)
            throws IOException {
        String charset = part.getBodyDescriptor().getCharset();
        String url = List.of(own.getOrDefault("content-location", ""),
                top.getOrDefault("snapshot-content-location", ""))
                .stream().filter(each -> each.startsWith("https://") || each.startsWith("http://"))
                .findFirst().orElse("");
        return new MimePage(part.getDecodedInputStream().readAllBytes(),
                charset == null ? Optional.empty() : DeclaredCharset.named(charset), url,
                decoded(top.getOrDefault("subject", "")));
    }

    private static String decoded(String subject) {
        try {
            return OneLine.of(DecoderUtil.decodeEncodedWords(subject, DecodeMonitor.SILENT));
        } catch (IllegalArgumentException _) {
            return subject;
        }
    }
}
