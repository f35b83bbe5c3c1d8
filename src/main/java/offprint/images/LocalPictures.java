package offprint.images;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pictures that lie beside a post in its archive, such as {@code /assets/x.png} or {@code ../images/y.jpg}. A reference
 * never leads out of the archive, whatever it says. Nothing here opens a file.
 */
public final class LocalPictures {

    private static final Pattern BASE = Pattern.compile("^\\s*\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?}}");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final List<String> ENDINGS =
            List.of(".png", ".jpg", ".jpeg", ".jpe", ".gif", ".webp", ".avif", ".bmp");

    private LocalPictures() {
    }

    /**
     * The paths in the archive where the picture may lie, the likeliest first; empty if the reference leads elsewhere.
     * A reference from the root begins at the folder of the site, which is not known: the folder that holds
     * {@code _posts} comes first, then the folders above it.
     *
     * @param postPath  of the post inside its archive, with {@code /} between folders
     * @param reference as the post has it: may be percent-encoded, with a query, with Jekyll's {@code site.baseurl}
     */
    public static List<String> candidates(String postPath, String reference) {
        var text = BASE.matcher(BASE.matcher(reference).replaceFirst("")).replaceFirst("").strip();
        return plain(text).map(path -> within(postPath, path)).orElse(List.of());
    }

    /** The file of the picture in a folder of posts; empty if there is none, or if a link leads out of the folder. */
    public static Optional<Path> file(Path folder, String postPath, String reference) throws IOException {
        var root = folder.toRealPath();
        for (var candidate : candidates(postPath, reference)) {
            try {
                var file = root.resolve(candidate);
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    return Optional.of(file.toRealPath());
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    // Once decoded it is looked at; it is not decoded again.
    private static Optional<String> plain(String reference) {
        var address = reference.replaceFirst("[?#].*", "");
        if (SCHEME.matcher(address).find()) {
            return Optional.empty();
        }
        try {
            var path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8).replace('\\', '/');
            boolean isUsable = !CONTROL.matcher(path).find() && !path.startsWith("//") && !path.contains(":")
                    && ENDINGS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
            return Optional.of(path).filter(_ -> isUsable);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> within(String postPath, String path) {
        var folders = segments(postPath);
        folders.removeLast();
        var found = new ArrayList<String>();
        if (path.startsWith("/")) {
            int posts = folders.lastIndexOf("_posts");
            for (int depth = posts < 0 ? folders.size() : posts; depth >= 0; depth--) {
                join(folders.subList(0, depth), path).ifPresent(found::add);
            }
        } else {
            join(folders, path).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Empty if it leads above the archive. */
    private static Optional<String> join(List<String> folders, String path) {
        var joined = new ArrayList<>(folders);
        for (var segment : segments(path)) {
            if (!segment.equals("..")) {
                joined.add(segment);
            } else if (joined.isEmpty()) {
                return Optional.empty();
            } else {
                joined.removeLast();
            }
        }
        return Optional.of(String.join("/", joined));
    }

    private static List<String> segments(String path) {
        var segments = new ArrayList<String>();
        for (var segment : path.split("/")) {
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments;
    }
}
