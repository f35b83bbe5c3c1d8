package offprint.speech;

import offprint.model.OffprintException;

/** The voice of the system does not speak. */
public final class SpeechException extends OffprintException {

    private static final long serialVersionUID = 1L;

    private SpeechException(String program, String reason, Throwable cause) {
        super(program + " does not speak: " + reason, cause, "error.speech", program, reason);
    }

    static SpeechException unstarted(String program, Throwable cause) {
        return new SpeechException(program, String.valueOf(cause.getMessage()), cause);
    }

    static SpeechException ended(String program, int code, String complaint) {
        return new SpeechException(program, complaint.isEmpty() ? "exit code " + code : complaint, null);
    }
}
