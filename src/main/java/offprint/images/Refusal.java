package offprint.images;

/** Why a picture was not fetched. */
public sealed interface Refusal {

    /**
     * Not an address of the web that could be asked: another scheme, a user's name in it, a port of another service.
     */
    record BadAddress(String address) implements Refusal { }

    /** The host has no address, or there is no network. */
    record UnknownHost(String host) implements Refusal { }

    /** The host lies inside the reader's own network or computer, where a stranger's article has no business. */
    record PrivateAddress(String host, String address) implements Refusal { }

    /** The server cannot be reached, or it broke off; the reason in the words of the system. */
    record Unreachable(String host, String reason) implements Refusal { }

    /** The server answered that there is no picture, with that HTTP status. */
    record NoPicture(String host, int status) implements Refusal { }

    /** One server sent to the next more often than is allowed. */
    record TooManyRedirects(int allowed) implements Refusal { }

    /** More bytes than are allowed. */
    record TooLarge(long allowed) implements Refusal { }

    /** Decoded it would have more pixels than are allowed, all frames together. */
    record TooManyPixels(long pixels, long allowed) implements Refusal { }

    /** Not all of it came in time. */
    record TooSlow(long seconds) implements Refusal { }

    /** What came is not a picture of a kind that is taken, whatever the server calls it. */
    record NotAPicture() implements Refusal { }

    /** A picture of a kind that can neither be shown nor be turned into one that can, or one a decoder gives up on. */
    record CannotBeShown(ImageType type) implements Refusal { }

    /** The picture ends before its end. */
    record CutShort() implements Refusal { }

    /** The reader did not want to wait. */
    record Cancelled() implements Refusal { }
}
