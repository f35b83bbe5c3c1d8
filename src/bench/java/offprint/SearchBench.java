package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.OffprintException;
import offprint.reading.ArticleReader;
import offprint.text.ChineseScript;
import offprint.text.Folding;

/**
 * Whether a search finds what is there and nothing else: random words out of the articles, in both scripts, against a
 * scan of all texts that knows nothing of terms. Beside recoll, where it is installed.
 */
final class SearchBench {

    private static final int QUERIES = 500;
    private static final int MOST_CHARACTERS = 6;
    private static final int LATIN = 5;
    private static final int TIMED = 50;
    private static final List<List<String>> SAME = List.of(List.of("中国", "中國"), List.of("气候变化", "氣候變化"));

    private final Bench bench;
    private final Path work;
    private final Random random = new Random(7);
    private final Map<Long, String> texts = new LinkedHashMap<>();

    SearchBench(Bench bench, Path work) {
        this.bench = bench;
        this.work = work;
    }

    /** @param file a library of those archives */
    void run(Path file, List<Path> archives) throws OffprintException, IOException, InterruptedException {
        try (var library = Library.open(file)) {
            var reader = new ArticleReader(library, new ArticleCleaner(List.of(FilterList.builtIn())));
            for (long id : library.find(ArticleQuery.ALL)) {
                var article = reader.read(id).orElseThrow();
                texts.put(id, article.article().summary().title() + "\n" + article.clean().text());
            }
            var words = words();
            exactness(library, words);
            for (var pair : SAME) {
                boolean same = found(library, pair.getFirst()).equals(found(library, pair.getLast()));
                bench.row(String.join(" and ", pair), "articles", "equal",
                        found(library, pair.getFirst()).size() + (same ? ", equal" : ", not equal"));
            }
            recoll(library, words.subList(0, TIMED), archives);
        }
    }

    private void exactness(Library library, List<String> words) throws OffprintException {
        texts.replaceAll((_, text) -> Folding.fold(text));
        long there = 0;
        long found = 0;
        long both = 0;
        var wrong = new ArrayList<String>();
        for (String word : words) {
            var expected = scan(Folding.fold(word));
            var answered = found(library, word);
            there += expected.size();
            found += answered.size();
            both += answered.stream().filter(expected::contains).count();
            if (!expected.equals(answered)) {
                wrong.add(word);
            }
        }
        bench.row(words.size() + " random words against a scan of all texts", "recall / precision", "100 / 100 %",
                "%.3f / %.3f %%".formatted(100.0 * both / there, 100.0 * both / found)
                        + (wrong.isEmpty() ? "" : ", not " + wrong));
    }

    private static Set<Long> found(Library library, String word) throws OffprintException {
        var ids = new HashSet<Long>();
        LongStream.of(library.find(ArticleQuery.ALL.withWords("\"" + word + "\""))).forEach(ids::add);
        return ids;
    }

    private Set<Long> scan(String folded) {
        var ids = new HashSet<Long>();
        texts.forEach((id, text) -> {
            for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
                if (isWhole(text, at) && isWhole(text, at + folded.length())) {
                    ids.add(id);
                    return;
                }
            }
        });
        return ids;
    }

    /** Whether no word of letters goes on over that place; Chinese has no such words. */
    private static boolean isWhole(String text, int place) {
        return place == 0 || place == text.length() || !isWordPart(text.codePointBefore(place))
                || !isWordPart(text.codePointAt(place));
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character) && !isKana(character);
    }

    private static boolean isKana(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** Four of five are Chinese, of one to six characters, half of them as the other script writes them. */
    private List<String> words() {
        var all = List.copyOf(texts.values());
        var words = new ArrayList<String>();
        while (words.size() < QUERIES) {
            String text = all.get(random.nextInt(all.size()));
            int[] characters = text.codePoints().toArray();
            int length = 1 + random.nextInt(MOST_CHARACTERS);
            int start = random.nextInt(characters.length);
            String word = words.size() % LATIN == 0 ? latin(characters, start) : chinese(characters, start, length);
            if (!word.isEmpty()) {
                words.add(words.size() % 2 == 0 ? word : ChineseScript.SIMPLIFIED.of(word));
            }
        }
        return words;
    }

    private static String chinese(int[] characters, int start, int length) {
        for (int at = start; at < start + length; at++) {
            if (at >= characters.length || !Character.isIdeographic(characters[at])) {
                return "";
            }
        }
        return new String(characters, start, length);
    }

    private static String latin(int[] characters, int at) {
        int start = at;
        while (start > 0 && isLetter(characters[start - 1])) {
            start--;
        }
        int end = at;
        while (end < characters.length && isLetter(characters[end])) {
            end++;
        }
        return new String(characters, start, Math.max(0, end - start));
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    private void recoll(Library library, List<String> words, List<Path> archives)
            throws OffprintException, IOException, InterruptedException {
        String what = "search of a random word, recollq / ours";
        if (!Tools.isInstalled(work, "recollq", "-h") && !Tools.isInstalled(work, "recollindex", "-h")) {
            bench.row(what, "p50", "ratio 1", "recoll is not installed");
            return;
        }
        var folder = Files.createDirectories(work.resolve("recoll-posts"));
        int number = 0;
        for (var archive : archives) {
            try (var zip = new ZipFile(archive.toFile())) {
                for (var entry : zip.stream().filter(each -> each.getName().endsWith(".md")).toList()) {
                    var post = folder.resolve(number++ + ".txt");
                    if (!Files.exists(post)) {
                        Files.write(post, zip.getInputStream(entry).readAllBytes());
                    }
                }
            }
        }
        var settings = Files.createDirectories(work.resolve("recoll"));
        Files.writeString(settings.resolve("recoll.conf"), "topdirs = " + folder + "\n", StandardCharsets.UTF_8);
        Tools.run(work, List.of("recollindex", "-c", settings.toString()));
        var theirs = new ArrayList<Double>();
        var ours = new ArrayList<Double>();
        for (String word : words) {
            theirs.add(1_000 * Tools.run(work, List.of("recollq", "-c", settings.toString(), "-n", "0-30"),
                    "\"" + word + "\""));
            long start = System.nanoTime();
            long[] ids = library.find(ArticleQuery.ALL.withWords("\"" + word + "\""));
            library.summaries(LongStream.of(ids).limit(30).toArray());
            ours.add((System.nanoTime() - start) / 1e6);
        }
        bench.row(what, "p50 of " + words.size(), "ours is faster",
                "%.1f / %.1f ms".formatted(median(theirs), median(ours)));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
