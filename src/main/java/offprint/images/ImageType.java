package offprint.images;

/** The kinds of picture that are taken. SVG is not among them: it is a document that can hold scripts and links. */
public enum ImageType {

    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    BMP("image/bmp", "bmp");

    private final String mime;
    private final String ending;

    ImageType(String mime, String ending) {
        this.mime = mime;
        this.ending = ending;
    }

    /** The media type, such as {@code image/png}. */
    public String mime() {
        return mime;
    }

    /** The usual ending of a file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
