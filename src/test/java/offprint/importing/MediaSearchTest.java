package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.model.ArticleSummary;
import offprint.model.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaSearchTest {

    private static final List<FilterList> RULES = List.of(FilterList.parse("rules", "###advert"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "has:image|Both,Picture", "has:video|Both,Film", "含：图片|Both,Picture", "包含:视频|Both,Film",
        "-has:image|Advert,Film,Words", "has:image OR has:video|Both,Film,Picture", "潮 has:video|Film",
        "has:note|''"})
    void picturesAndFilmsAreFoundAsTheyAreShown(String words, String titles) throws Exception {
        try (var library = imported()) {
            assertEquals(titles, found(library, ArticleQuery.ALL.withWords(words)));
        }
    }

    @Test
    void theyAreFoundWithinATagAsWell() throws Exception {
        try (var library = imported()) {
            assertEquals("Film", found(library, ArticleQuery.ALL.and(Facet.tag("海")).withWords("has:video")));
        }
    }

    private Library imported() throws Exception {
        post("Words", "<p>港口</p>", "");
        post("Picture", "<p>港口</p><img src=\"https://img.example.com/a.jpg\">", "");
        post("Film", "<p>潮</p><iframe src=\"https://www.youtube.com/embed/abcdefghijk\"></iframe>", "tags: [海]\n");
        post("Both", "<img src=\"https://img.example.com/b.jpg\"><video src=\"https://v.example.com/b.mp4\"></video>",
                "");
        post("Advert", "<p>港口</p><div id=advert><img src=\"https://img.example.com/c.jpg\"></div>", "");
        var library = Library.inMemory();
        new Importer(library, RULES).run(List.of(folder), ImportMonitor.NONE);
        return library;
    }

    private void post(String title, String body, String more) throws Exception {
        Files.writeString(folder.resolve(title + ".html"), "---\ntitle: " + title + "\n" + more + "---\n" + body);
    }

    private static String found(Library library, ArticleQuery query) throws Exception {
        return library.summaries(library.find(query)).stream().map(ArticleSummary::title).sorted()
                .collect(Collectors.joining(","));
    }
}
