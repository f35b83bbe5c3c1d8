package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What pdftotext reads in PDFs, against the text of the articles: how many of the sequences of eight characters within
 * a paragraph are there in this order, and the characters that stand for others (radicals, compatibility forms).
 */
final class PrintedText {

    private static final int GRAM = 8;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u200b\u00ad\ufeff]+");
    /** A4 without its header and footer, in points. */
    private static final List<String> BODY = List.of("pdftotext", "-r", "72", "-x", "0", "-y", "70", "-W", "595", "-H",
            "694", "-nopgbrk", "-enc", "UTF-8");

    private final Path work;
    private long grams;
    private long found;
    private long strangers;

    PrintedText(Path work) {
        this.work = work;
    }

    void add(Path pdf, Path text) throws IOException, InterruptedException {
        var extracted = work.resolve("printed.txt");
        Tools.run(work, BODY, pdf.toString(), extracted.toString());
        String printed = BLANKS.matcher(Files.readString(extracted)).replaceAll("");
        String source = Files.readString(text, StandardCharsets.UTF_8);
        Set<String> there = new HashSet<>();
        for (int at = 0; at + GRAM <= printed.length(); at++) {
            there.add(printed.substring(at, at + GRAM));
        }
        for (String line : source.split("\n")) {
            String paragraph = BLANKS.matcher(line).replaceAll("");
            for (int at = 0; at + GRAM <= paragraph.length(); at++) {
                grams++;
                found += there.contains(paragraph.substring(at, at + GRAM)) ? 1 : 0;
            }
        }
        strangers += printed.codePoints().filter(PrintedText::isStandIn).filter(c -> source.indexOf(c) < 0).count();
    }

    private static boolean isStandIn(int c) {
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF;
    }

    double recall() {
        return grams == 0 ? 0 : (double) found / grams;
    }

    long strangers() {
        return strangers;
    }
}
