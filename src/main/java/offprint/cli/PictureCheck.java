package offprint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import offprint.images.ImageFault;
import offprint.images.ImageStore;

/**
 * What {@code offprint verify} finds out about the kept pictures. A file that was left over when the program was killed
 * takes room and does no harm: it is no problem, though a repair takes it away.
 *
 * @param done     a sentence for what was repaired, if anything was
 * @param problems a sentence for each file there is something wrong with
 */
record PictureCheck(List<String> done, List<String> problems) {

    static PictureCheck of(ImageStore store, boolean repair) throws IOException {
        if (!repair) {
            return new PictureCheck(List.of(), store.verify().stream()
                    .filter(fault -> fault.kind() != ImageFault.Kind.ORPHAN).map(PictureCheck::sentence).toList());
        }
        int faults = store.repair();
        return new PictureCheck(faults == 0 ? List.of()
                : List.of("forgot " + faults + " pictures that were missing, damaged or left over"), List.of());
    }

    private static String sentence(ImageFault fault) {
        return "the picture images/" + fault.file() + " is " + fault.kind().name().toLowerCase(Locale.ROOT) + ": "
                + String.join(", ", fault.urls());
    }
}
