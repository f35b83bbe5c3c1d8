package offprint.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextExportTest {

    @TempDir
    private Path folder;

    @Test
    void theTextStandsUnderTitleBylineAndAddress() throws Exception {
        Path file = folder.resolve("a.txt");

        new TextExport(ZoneOffset.ofHours(8)).write(Articles.article("港口夜班的一天", "<p>夜班从十点开始。</p>"), file);

        assertEquals("""
                港口夜班的一天
                青石日报 · example.com · 2021-09-02 15:15 UTC+08:00
                https://www.example.com/realtime/story-1189516

                夜班从十点开始。
                """, Files.readString(file));
    }

    @Test
    void whatTheReaderNotedStandsBelowTheText() {
        var article = Articles.highlighted("港口夜班的一天", "<p>夜班从十点开始。</p>", "问林：\n几点结束？", "夜班", "十点");

        assertTrue(new TextExport(ZoneOffset.UTC).text(article).endsWith("""
                夜班从十点开始。

                笔记

                > 夜班
                问林：
                几点结束？

                > 十点
                问林：
                几点结束？
                """));
    }
}
