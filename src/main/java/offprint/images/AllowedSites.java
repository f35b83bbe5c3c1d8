package offprint.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/**
 * The sites whose articles may fetch their pictures without asking: hosts, a line each, in a text file. A host stands
 * for itself alone, not for those below it. Safe to call from any thread.
 */
public final class AllowedSites {

    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._-]+");

    private final NavigableSet<String> hosts = new ConcurrentSkipListSet<>();
    private final Path file;

    private AllowedSites(Path file) {
        this.file = file;
    }

    /** Reads the file, which need not exist. Lines that are no host allow nothing. */
    public static AllowedSites read(Path file) throws IOException {
        var sites = new AllowedSites(file);
        if (Files.exists(file)) {
            // Damaged bytes must not keep the program from starting.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(AllowedSites::normal)
                    .filter(line -> HOST.matcher(line).matches())
                    .forEach(sites.hosts::add);
        }
        return sites;
    }

    /** Whether articles of that host may fetch their pictures. */
    public boolean contains(String host) {
        return hosts.contains(normal(host));
    }

    /** The hosts in alphabetical order. */
    public List<String> all() {
        return List.copyOf(Collections.unmodifiableSet(hosts));
    }

    /** Allows a host from now on. */
    public synchronized void add(String host) throws IOException {
        if (!HOST.matcher(normal(host)).matches()) {
            throw new IllegalArgumentException("not a host: " + host);
        }
        if (hosts.add(normal(host))) {
            write();
        }
    }

    /** Allows it no longer. */
    public synchronized void remove(String host) throws IOException {
        if (hosts.remove(normal(host))) {
            write();
        }
    }

    private void write() throws IOException {
        var lines = hosts.isEmpty() ? "" : String.join("\n", hosts) + "\n";
        WholeFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String normal(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
