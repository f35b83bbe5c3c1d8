package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "这艘船从昨天起停在港口，他们说还要等,SIMPLIFIED",
        "這艘船從昨天起停在港口，他們說還要等,TRADITIONAL",
        "昨日から港に船が泊まっている,JAPANESE",
        "The ship has been in port since yesterday,ENGLISH",
        "The ship 长江号 has been in port since yesterday,ENGLISH",
        "他说 Java 和 JavaFX 都可以用来写这个程序,SIMPLIFIED",
        "'',ENGLISH",
        "2021-09-02,ENGLISH",
    })
    void languageIsKnownByItsScript(String text, Language language) {
        assertEquals(language, Language.of(text));
    }
}
