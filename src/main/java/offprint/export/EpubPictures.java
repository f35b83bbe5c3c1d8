package offprint.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.images.ImageType;
import offprint.model.Sha256;

/** The pictures of a book: each is in it once, however many articles show it. For one thread. */
final class EpubPictures {

    private static final String FOLDER = "images/";

    private final PictureSource source;
    private final Map<String, ImageType> written = new LinkedHashMap<>();

    EpubPictures(PictureSource source) {
        this.source = source;
    }

    /** The path of the picture of that address, as a chapter gives it; writes it first. Empty if it is not here. */
    Optional<String> reference(String url, EpubZip zip) throws IOException {
        var picture = source.picture(url).flatMap(ExportPicture::forScreen);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = picture.get().bytes();
        String path = FOLDER + Sha256.of(bytes) + "." + picture.get().type().ending();
        if (written.putIfAbsent(path, picture.get().type()) == null) {
            zip.add("EPUB/" + path, bytes);
        }
        return Optional.of(path);
    }

    /** The lines of the manifest, each with a line feed before it. */
    String items() {
        return written.entrySet().stream()
                .map(picture -> "\n<item id=\"p%s\" href=\"%s\" media-type=\"%s\"/>".formatted(
                picture.getKey().substring(FOLDER.length(), picture.getKey().indexOf('.')), picture.getKey(),
                picture.getValue().mime())).collect(Collectors.joining());
    }
}
