package offprint.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The time zones of known outlets, from the resource {@code sources.zones}. */
final class SourceZones {

    /**
     * An outlet's habits.
     *
     * @param daysOnly whether it gives no times of day, so that midnight in its zone means the day
     */
    record Source(ZoneId zone, boolean daysOnly) {
    }

    private static final SourceZones KNOWN = new SourceZones();

    private final Map<String, Source> byHost = new HashMap<>();

    private SourceZones() {
        try (var lines = new BufferedReader(new InputStreamReader(
                SourceZones.class.getResourceAsStream("sources.zones"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .forEach(row -> byHost.put(row[0], new Source(ZoneId.of(row[1]), row.length > 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outlet at that address, or at a domain above it. */
    static Optional<Source> of(String url) {
        String host = host(url);
        while (!host.isEmpty()) {
            Source source = KNOWN.byHost.get(host);
            if (source != null) {
                return Optional.of(source);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.empty();
    }

    private static String host(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#:\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return start < 2 ? "" : url.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
