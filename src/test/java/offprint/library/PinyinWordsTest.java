package offprint.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import offprint.model.ArticleQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinWordsTest {

    @TempDir
    private Path folder;
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Library.open(folder.resolve("library.db"));
        Articles.save(library, "a", Articles.file("x.md", "海港的氣候變化", "一"), Articles.file("y.md", "渡轮", "气候"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @ParameterizedTest
    @CsvSource({"qihou, 1", "qh, 1", "qihoubianhua, 1", "qhbh, 1", "dulun, 1", "title:haigang, 1", "qihou dulun, 0"})
    void titlesAreFoundByPinyinInEitherScript(String typed, int articles) throws Exception {
        var words = new PinyinWords(library).search(typed).orElseThrow();

        assertEquals(articles, library.find(ArticleQuery.ALL.withWords(words)).length);
    }

    @Test
    void tagsAreFoundByPinyin() throws Exception {
        library.edits().apply(new Edit.Tag("潮汐日报", true), library.find(ArticleQuery.ALL), (_, _) -> true);

        assertEquals(Optional.of("(tag:潮汐 OR chaoxi)"), new PinyinWords(library).search("chaoxi"));
        assertEquals(Optional.of("(tag:潮汐 OR cx)"), new PinyinWords(library).search("cx"));
    }

    @Test
    void titlesThatComeLaterAreFoundToo() throws Exception {
        assertEquals(Optional.empty(), new PinyinWords(library).search("dengta"));
        Articles.save(library, "b", Articles.file("z.md", "灯塔", "三"));

        assertEquals(Optional.of("(title:灯塔 OR dengta)"), new PinyinWords(library).search("dengta"));
    }
}
