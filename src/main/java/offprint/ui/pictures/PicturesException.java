package offprint.ui.pictures;

import java.io.IOException;
import offprint.model.OffprintException;

/** A picture, or the list of allowed sites, could not be written. What was kept before is still there. */
public final class PicturesException extends OffprintException {

    private static final long serialVersionUID = 1L;

    PicturesException(IOException cause) {
        super("the kept pictures cannot be written: " + cause.getMessage(), cause, "error.pictures",
                String.valueOf(cause.getMessage()));
    }
}
