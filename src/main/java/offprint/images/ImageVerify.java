package offprint.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.model.Sha256;

/** Compares the files of a store with its index and with their names. */
final class ImageVerify {

    /** The file that those who change a store lock. */
    static final String LOCK = "lock";

    private static final int FOLDERS = 2;

    private final Path folder;
    private final Collection<KeptImage> images;

    ImageVerify(Path folder, Collection<KeptImage> images) {
        this.folder = folder;
        this.images = images;
    }

    /** The file of a picture inside the folder. */
    static String name(KeptImage image) {
        // A folder with ten thousand files is slow to look at on some systems.
        return image.content().substring(0, 2) + "/" + image.content() + "." + image.type().ending();
    }

    List<ImageFault> faults() throws IOException {
        var faults = new ArrayList<ImageFault>();
        var byFile = images.stream().collect(Collectors.groupingBy(ImageVerify::name, TreeMap::new,
                Collectors.toList()));
        for (var entry : byFile.entrySet()) {
            var file = folder.resolve(entry.getKey());
            var urls = entry.getValue().stream().map(KeptImage::url).sorted().toList();
            if (Files.notExists(file)) {
                faults.add(new ImageFault(ImageFault.Kind.MISSING, entry.getKey(), urls));
            } else if (!Sha256.of(Files.readAllBytes(file)).equals(entry.getValue().getFirst().content())) {
                faults.add(new ImageFault(ImageFault.Kind.DAMAGED, entry.getKey(), urls));
            }
        }
        var orphans = new HashSet<>(files());
        orphans.removeAll(byFile.keySet());
        orphans.stream().sorted().forEach(
                name -> faults.add(new ImageFault(ImageFault.Kind.ORPHAN, name, List.of())));
        return faults;
    }

    private List<String> files() throws IOException {
        try (var files = Files.find(folder, FOLDERS, (file, attributes) -> attributes.isRegularFile())) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(ImageVerify::isOurs)
                    .toList();
        }
    }

    // Somebody may have put a note of his own into the folder: only what a store can have written is an orphan.
    private static boolean isOurs(String name) {
        return name.matches("[0-9a-f]{2}/[0-9a-f]{64}\\..*") || name.startsWith("index")
                && name.endsWith(WholeFile.UNFINISHED);
    }
}
