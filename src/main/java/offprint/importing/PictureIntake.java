package offprint.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import offprint.images.ImageFetcher;
import offprint.images.ImageHeader;
import offprint.images.ImageStore;
import offprint.model.Problem;

/** Takes the pictures that lie beside posts into the library's store, as if they had been kept. For one thread. */
final class PictureIntake {

    private final BooleanSupplier cancelled;
    /** A small post may name a large file that is no picture a thousand times. */
    private final Set<List<String>> unsound = new HashSet<>();
    private Optional<ImageStore> store;

    /**
     * @param store     where they go; empty to leave them
     * @param cancelled whether those that are left are to be left
     */
    PictureIntake(Optional<ImageStore> store, BooleanSupplier cancelled) {
        this.store = store;
        this.cancelled = cancelled;
    }

    /** Answers what was wrong with some of them. One that is not in the archive is nothing wrong. */
    List<Problem> take(PostSource source, List<BesidePost> pictures) {
        var problems = new ArrayList<Problem>();
        for (var picture : pictures) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            if (store.isPresent() && !store.get().has(picture.url()) && !unsound.contains(picture.places())) {
                read(source, picture, problems).ifPresent(bytes -> keep(picture, bytes, problems));
            }
        }
        return problems;
    }

    private Optional<byte[]> read(PostSource source, BesidePost picture, List<Problem> problems) {
        try {
            var bytes = source.picture(picture);
            if (bytes.isPresent() && !isSound(bytes.get())) {
                unsound.add(picture.places());
                problems.add(problem(picture, "is damaged, too large, or no picture"));
                return Optional.empty();
            }
            return bytes;
        } catch (IOException e) {
            problems.add(problem(picture, "could not be read: " + ImportException.reason(e)));
            return Optional.empty();
        }
    }

    private static boolean isSound(byte[] bytes) {
        return ImageHeader.read(bytes).filter(header -> header.whole()
                && header.pixels() <= ImageFetcher.Limits.USUAL.pixels()).isPresent();
    }

    // What cannot be written once cannot be written again: the posts are what the import is for.
    private void keep(BesidePost picture, byte[] bytes, List<Problem> problems) {
        try {
            store.orElseThrow().keep(picture.url(), bytes);
        } catch (IOException e) {
            problems.add(problem(picture, "could not be kept, nor those after it: " + ImportException.reason(e)));
            store = Optional.empty();
        }
    }

    private static Problem problem(BesidePost picture, String reason) {
        return Problem.warning(picture.post(), 0, "its picture " + picture.reference() + " " + reason);
    }
}
