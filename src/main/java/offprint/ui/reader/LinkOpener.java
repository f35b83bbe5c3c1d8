package offprint.ui.reader;

/** Where a link of an article goes when it is clicked. */
@FunctionalInterface
public interface LinkOpener {

    /** Shows the address, which is {@code http:}, {@code https:} or {@code mailto:}, outside this program. */
    void open(String address);
}
