package offprint.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Where answers go. Remembers that they did not get there, which a {@link PrintStream} keeps to itself. */
final class AnswerStream extends FilterOutputStream {

    private IOException failure;

    AnswerStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Says on that stream what was lost; answers whether anything was. A reader who left early misses nothing. */
    boolean isLost(PrintStream err) {
        if (failure == null || "Broken pipe".equals(failure.getMessage())) {
            return false;
        }
        err.println("offprint: the answer could not be written to its end: " + failure.getMessage()
                + "; check where the standard output goes");
        return true;
    }
}
