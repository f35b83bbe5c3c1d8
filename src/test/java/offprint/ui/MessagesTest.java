package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word is there, is used, and is there in every language. */
class MessagesTest {

    // A key in the source: a literal of two or more parts, of a group that the bundle has.
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)(\\.)?\"");
    private static final Path RESOURCES = Path.of("src/main/resources/offprint/ui");

    @Test
    void noKeyIsMissing() throws IOException {
        var keys = keys("messages.properties");
        var groups = keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

        var missing = new TreeSet<>(used());
        missing.removeIf(key -> key.endsWith(".css") || key.endsWith(".properties") || isStartOfOne(key, keys));
        missing.removeIf(key -> !groups.contains(key.substring(0, key.indexOf('.'))));
        missing.removeAll(keys);

        assertEquals(Set.of(), missing);
    }

    @Test
    void noKeyIsUnused() throws IOException {
        var used = used();
        var unused = new TreeSet<>(keys("messages.properties"));
        // Keys such as reader.removed.ad are put together from their beginning and a name.
        unused.removeIf(key -> used.contains(key) || used.contains(key.substring(0, key.lastIndexOf('.'))));

        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import.done      | One new article, 1 changed, one file could not be read
            import.cancelled | Import stopped. One new article, 1 changed, one file could not be read
            lists.counts     | 1 rule used · 1 only for browsers, left out · 1 line wrong
            """)
    void oneIsNotSpokenOfAsSeveral(String key, String sentence) {
        assertEquals(sentence, Messages.get(key, 1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh.properties", "messages_zh_TW.properties", "messages_ja.properties"})
    void everyLanguageHasTheSameKeys(String bundle) throws IOException {
        var missing = keys("messages.properties");
        missing.removeAll(keys(bundle));
        var left = keys(bundle);
        left.removeAll(keys("messages.properties"));

        assertEquals(Set.of(), missing, "missing in " + bundle);
        assertEquals(Set.of(), left, "in " + bundle + " only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh.properties", "messages_zh_TW.properties", "messages_ja.properties"})
    void everyLanguageHasThePlacesForTheSameValues(String bundle) throws IOException {
        var english = properties("messages.properties");
        var other = properties(bundle);

        for (String key : english.stringPropertyNames()) {
            if (!key.startsWith("date.") || key.equals("date.about") || key.equals("date.doubtful")) {
                assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), bundle + " " + key);
            }
        }
    }

    @Test
    void traditionalHasNoSimplifiedCharacters() throws IOException {
        var traditional = properties("messages_zh_TW.properties");
        // The name of the Simplified script is written in it.
        traditional.remove("look.script.simplified");

        var simplified = new TreeSet<String>();
        traditional.forEach((key, text) -> {
            if (text.toString().codePoints().mapToObj(Character::toString).anyMatch(MessagesTest::isSimplified)) {
                simplified.add(key + "=" + text);
            }
        });

        assertEquals(Set.of(), simplified);
    }

    @ParameterizedTest
    @CsvSource({"zh, SIMPLIFIED", "zh-CN, SIMPLIFIED", "zh-SG, SIMPLIFIED", "zh-Hans, SIMPLIFIED",
        "zh-Hans-HK, SIMPLIFIED", "zh-TW, TRADITIONAL", "zh-HK, TRADITIONAL", "zh-MO, TRADITIONAL",
        "zh-Hant, TRADITIONAL", "zh-Hant-CN, TRADITIONAL", "ja, JAPANESE", "ja-JP, JAPANESE", "en, ENGLISH",
        "de-DE, ENGLISH", "und, ENGLISH"})
    void theLocaleChoosesTheLanguage(String tag, Language language) {
        assertEquals(language, Language.of(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Settings", "SIMPLIFIED, 设置", "TRADITIONAL, 設定", "JAPANESE, 設定"})
    void theWordsAreOfTheirLanguage(Language language, String settings) {
        assertEquals(settings, language.words().getString("settings.title"));
    }

    @ParameterizedTest
    @CsvSource({"en-US, en-US", "de-DE, en", "zh-HK, zh-HK", "zh, zh", "ja-JP, ja-JP", "ko-KR, en"})
    void datesAndNumbersAreWrittenInTheLanguageOfTheWords(String system, String formats) {
        var locale = Locale.forLanguageTag(system);

        assertEquals(Locale.forLanguageTag(formats), Language.of(locale).formats(locale));
    }

    @Test
    void theQueueIsKnownByItsNameInEveryLanguage() {
        assertEquals(QueueTag.NAMES, Arrays.stream(Language.values())
                .map(language -> language.words().getString("queue.tag")).toList());
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, de-AT, de-AT", "JAPANESE, de-AT, ja", "TRADITIONAL, zh-HK, zh-HK", "SIMPLIFIED, zh-HK, zh-CN",
        "ENGLISH, en-GB, en-GB", "ENGLISH, ja-JP, en"})
    void aChosenLanguageHasTheFormatsOfThePlaceWhereItIsSpokenThere(LanguageChoice choice, String system, String then) {
        var locale = choice.in(Locale.forLanguageTag(system));

        assertEquals(Locale.forLanguageTag(then), locale);
    }

    @ParameterizedTest
    @EnumSource(value = LanguageChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void aChosenLanguageIsSpoken(LanguageChoice choice) {
        assertEquals(choice.name(), Language.of(choice.in(Locale.GERMANY)).name());
    }

    private static boolean isSimplified(String character) {
        return !ZhConverterUtil.isTraditional(character) && ZhConverterUtil.isSimple(character)
                && !ZhConverterUtil.toTraditional(character).equals(character);
    }

    private static int places(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static boolean isStartOfOne(String key, Set<String> keys) {
        return keys.stream().anyMatch(whole -> whole.startsWith(key + "."));
    }

    private static Set<String> used() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/offprint"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
            }
        }
        return used;
    }

    private static Set<String> keys(String name) throws IOException {
        return new TreeSet<>(properties(name).stringPropertyNames());
    }

    private static Properties properties(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(RESOURCES.resolve(name))));
        return properties;
    }
}
