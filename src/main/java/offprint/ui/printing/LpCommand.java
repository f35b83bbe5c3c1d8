package offprint.ui.printing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.OffprintException;

/**
 * CUPS takes the PDF as it is: with letters instead of dots, and in full. The command is that of POSIX with the options
 * of CUPS 2 (its manual page lp(1)).
 */
record LpCommand(Path executable) {

    /**
     * What the reader wants.
     *
     * @param pages such as {@code 1-3,5}; empty for all
     * @param media such as {@code A4}; empty for what is in the printer
     * @param sides such as {@code two-sided-long-edge}
     */
    record Wish(String printer, String title, int copies, String pages, String media, String sides) {
    }

    /** The command, if this system has it. */
    static Optional<LpCommand> found() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
                .filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, "lp")).filter(Files::isExecutable)
                .findFirst().map(LpCommand::new);
    }

    List<String> line(Wish wish, List<Path> pdfs) {
        var line = new ArrayList<>(List.of(executable.toString(), "-s", "-d", wish.printer(), "-t", wish.title(), "-n",
                Integer.toString(wish.copies())));
        if (!wish.pages().isEmpty()) {
            line.addAll(List.of("-P", wish.pages()));
        }
        if (!wish.media().isEmpty()) {
            line.addAll(List.of("-o", "media=" + wish.media()));
        }
        line.addAll(List.of("-o", "sides=" + wish.sides(), "-o", "fit-to-page", "--"));
        pdfs.forEach(pdf -> line.add(pdf.toAbsolutePath().toString()));
        return line;
    }

    /** Hands the PDFs to the queue of the printer. */
    void print(Wish wish, List<Path> pdfs) throws OffprintException {
        try {
            var process = new ProcessBuilder(line(wish, pdfs)).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw PrintException.refused(wish.printer(), said);
            }
        } catch (IOException e) {
            throw PrintException.refused(wish.printer(), String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PrintException.refused(wish.printer(), String.valueOf(e.getMessage()));
        }
    }
}
