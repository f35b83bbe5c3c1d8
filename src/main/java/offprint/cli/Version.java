package offprint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        return new String[] {"offprint " + properties.getProperty("version"),
            "Java " + Runtime.version() + " on " + System.getProperty("os.name")};
    }

    /** All of it in one line, for the log. */
    public static String line() {
        try {
            return String.join(", ", new Version().getVersion());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own archive cannot be read", e);
        }
    }
}
