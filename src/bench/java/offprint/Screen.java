package offprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A display of X of its own, without a window manager. Its picture lies in a file that is mapped into memory, so that
 * looking at it a thousand times a second takes nothing from the programs that draw there.
 */
final class Screen implements AutoCloseable {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Words of the header of the file, which is in the format of xwd, before its table of colours. */
    private static final int HEADER = 0;
    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int BYTES_PER_COLOUR = 12;

    private final Process server;
    private final String display;
    private final Path work;
    private final MappedByteBuffer picture;

    private Screen(Process server, String display, Path work, MappedByteBuffer picture) {
        this.server = server;
        this.display = display;
        this.work = work;
        this.picture = picture;
    }

    record Area(int x, int y, int width, int height) {
    }

    static Screen open(Path work) throws IOException {
        var folder = Files.createDirectories(work.resolve("screen"));
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0",
                WIDTH + "x" + HEIGHT + "x24", "-fbdir", folder.toString())
                .redirectError(folder.resolve("log").toFile()).start();
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = out.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start, see " + folder.resolve("log"));
        }
        try (var channel = FileChannel.open(folder.resolve("Xvfb_screen0"), StandardOpenOption.READ)) {
            var picture = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new Screen(server, ":" + number, work, picture);
        }
    }

    String display() {
        return display;
    }

    /** How many pixels there differ from the one on their left: none where there is nothing yet, many where text is. */
    int ink(Area area) {
        int begin = picture.getInt(HEADER) + picture.getInt(Integer.BYTES * COLOURS) * BYTES_PER_COLOUR;
        int line = picture.getInt(Integer.BYTES * BYTES_PER_LINE);
        int ink = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            int at = begin + y * line + area.x * Integer.BYTES;
            for (int x = 1; x < area.width; x++) {
                ink += picture.getInt(at + x * Integer.BYTES) == picture.getInt(at + (x - 1) * Integer.BYTES) ? 0 : 1;
            }
        }
        return ink;
    }

    void click(Area area) throws IOException, InterruptedException {
        at(area, "click", "1");
    }

    /** Where nothing manages windows, the one under the mouse has the keys. */
    void press(String key, Area area) throws IOException, InterruptedException {
        at(area, "key", key);
    }

    private void at(Area area, String... action) throws IOException, InterruptedException {
        Tools.run(work, List.of("env", "DISPLAY=" + display, "xdotool", "mousemove",
                Integer.toString(area.x + area.width / 2), Integer.toString(area.y + area.height / 2)), action);
    }

    @Override
    public void close() {
        server.destroy();
    }
}
