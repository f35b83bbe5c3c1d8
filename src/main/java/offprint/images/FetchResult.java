package offprint.images;

/** What came of asking for a picture. */
public sealed interface FetchResult {

    /** The picture. The bytes are shared, not copied: nobody may change them. */
    record Fetched(byte[] bytes, ImageHeader header) implements FetchResult { }

    /** There is none, and why. */
    record Refused(Refusal reason) implements FetchResult { }
}
