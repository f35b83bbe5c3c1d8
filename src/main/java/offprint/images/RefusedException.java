package offprint.images;

import java.io.IOException;

/** Carries a refusal up to where it becomes the result. */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal reason;

    RefusedException(Refusal reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
