package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import offprint.library.Library;
import offprint.speech.Voice;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import offprint.ui.Messages;
import offprint.ui.TestLibrary;
import offprint.ui.jobs.FxJobs;
import offprint.ui.jobs.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Articles read aloud by a program that says nothing, until the test lets it end, and followed in the real page. */
@DisabledOnOs(OS.WINDOWS)
class ReadAloudTest {

    // A sentence is on a line of its own before its process waits; to be killed leaves the process no word.
    private static final String PROGRAM = """
            #!/bin/sh
            words=$(cat)
            case $words in *哑*) exit 1;; esac
            echo "$2 $words" >> "$0.said"
            while ! rm "$0.go" 2> /dev/null; do sleep 0.02; done
            """;

    private static final String MARKED = """
            潮水来了。<b>渡轮</b><ruby>停<rt>tíng</rt></ruby>航😀了，<img src="https://www.example.com/a.jpg" alt="一张图">\
            没有人说话！</p><p>Nobody&nbsp;spoke.""";

    private static final String LONG = IntStream.rangeClosed(1, 60).mapToObj(n -> "第" + n + "段潮水漫过石阶。雾很大。")
            .collect(Collectors.joining("</p><p>"));

    private final FxJobs jobs = new FxJobs();
    private Library library;
    private ReaderViewModel model;
    private ReaderView view;

    @TempDir
    private Path folder;

    @BeforeEach
    void show() throws Exception {
        NetworkGate.install(ImageSource.NONE);
        var posts = new TestLibrary(folder).with("短文", "2021-09-01", "港口", MARKED)
                .with("长文", "2021-09-02", "港口", LONG).with("哑文", "2021-09-03", "港口", "哑巴的船。")
                .with("空文", "2021-09-04", "港口", "——");
        library = posts.library();
        Stage stage = FxToolkit.registerPrimaryStage();
        model = new ReaderViewModel(posts.reader(), jobs);
        var program = Files.writeString(folder.resolve("espeak-ng"), PROGRAM);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Pages.fx(() -> {
            view = new ReaderView(model, new Anywhere(), _ -> { }, folder.resolve("webkit"));
            stage.setScene(new Scene(view, 700, 500));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            view.warmUp();
            model.readAloud().setVoice(new Voice(Voice.Kind.ESPEAK_NG, program));
        });
    }

    @AfterEach
    void close() throws Exception {
        Pages.fx(() -> model.readAloud().stop());
        FxToolkit.cleanupStages();
        jobs.close();
        library.close();
    }

    @Test
    void eachSentenceIsSaidInItsTurnAndMarkedInThePage() throws Exception {
        open(1);
        toggle();
        untilSaid("cmn 潮水来了。");
        assertEquals("潮水来了。", marked());
        assertEquals("1 / 3", ((Label) view.lookup("#aloud-place")).getText());

        sayOn();
        untilSaid("cmn 潮水来了。", "cmn 渡轮停航😀了，没有人说话！");
        assertTrue(marked().startsWith("渡轮停") && marked().endsWith("没有人说话！"), marked());

        sayOn();
        untilSaid("cmn 潮水来了。", "cmn 渡轮停航😀了，没有人说话！", "cmn Nobody\u00a0spoke.");
        assertEquals("Nobody\u00a0spoke.", marked());

        sayOn();
        until(() -> !model.readAloud().openProperty().get());
        assertEquals("", marked());
        assertFalse(view.lookup("#aloud-pause").getParent().isVisible());
    }

    @Test
    void afterAPauseTheSentenceIsSaidAgain() throws Exception {
        open(1);
        toggle();
        untilSaid("cmn 潮水来了。");

        press("#aloud-pause");
        assertEquals("潮水来了。", marked());
        assertEquals(Messages.get("reader.aloud.resume"), ((Button) view.lookup("#aloud-pause")).getText());
        untilSilent();

        press("#aloud-pause");
        untilSaid("cmn 潮水来了。", "cmn 潮水来了。");
    }

    @Test
    void theReaderStepsThroughTheSentencesAndStops() throws Exception {
        open(2);
        toggle();
        untilSaid("cmn 第1段潮水漫过石阶。");
        press("#aloud-next");
        untilSaid("cmn 第1段潮水漫过石阶。", "cmn 雾很大。");
        press("#aloud-previous");
        untilSaid("cmn 第1段潮水漫过石阶。", "cmn 雾很大。", "cmn 第1段潮水漫过石阶。");
        press("#aloud-stop");

        untilSilent();
        assertEquals("", marked());
        assertFalse(model.readAloud().openProperty().get());
    }

    @Test
    void whilePausedTheStepsOnlyMark() throws Exception {
        open(2);
        toggle();
        untilSaid("cmn 第1段潮水漫过石阶。");
        toggle();
        press("#aloud-next");
        press("#aloud-next");

        assertEquals("第2段潮水漫过石阶。", marked());
        untilSilent();
        assertEquals(1, said().size());
    }

    @Test
    void anotherArticleEndsTheReading() throws Exception {
        open(2);
        toggle();
        untilSaid("cmn 第1段潮水漫过石阶。");
        open(1);

        assertFalse(model.readAloud().openProperty().get());
        untilSilent();
    }

    @Test
    void anotherScriptEndsTheReading() throws Exception {
        open(2);
        toggle();
        untilSaid("cmn 第1段潮水漫过石阶。");
        Pages.fx(() -> model.scriptProperty().set(ScriptChoice.of(ChineseScript.TRADITIONAL)));
        until(() -> !model.readAloud().openProperty().get());

        untilSilent();
    }

    @Test
    void aSentenceFarDownComesIntoViewAndStaysMarkedInANewPage() throws Exception {
        open(2);
        toggle();
        untilSaid("cmn 第1段潮水漫过石阶。");
        // The bar takes of the page's height.
        Pages.frames(3);
        Pages.fx(() -> IntStream.range(0, 80).forEach(_ -> model.readAloud().next()));

        assertEquals("第41段潮水漫过石阶。", marked());
        assertTrue(inView(), "it is on screen");
        Pages.fx(() -> model.find().open());
        Pages.fx(() -> model.find().find("潮水"));
        untilPage("document.getElementById('m1') !== null");

        assertEquals("第41段潮水漫过石阶。", marked());
        assertTrue(model.readAloud().openProperty().get());
    }

    @Test
    void theReadingBeginsWhereThePageIs() throws Exception {
        open(2);
        run("document.querySelectorAll('.text p')[30].scrollIntoView()");
        toggle();

        untilSaid("cmn 第31段潮水漫过石阶。");
    }

    @Test
    void theReadingBeginsAtTheSelection() throws Exception {
        open(2);
        run("var words = document.querySelectorAll('.text p')[2].firstChild;"
                + "getSelection().setBaseAndExtent(words, 11, words, 13)");
        toggle();

        untilSaid("cmn 雾很大。");
        assertEquals(6, Pages.fx(() -> model.readAloud().numberProperty().get()));
    }

    @Test
    void aVoiceThatFailsEndsTheReading() throws Exception {
        open(3);
        toggle();

        until(() -> model.readAloud().failureProperty().get().isPresent());
        assertEquals("error.speech", model.readAloud().failureProperty().get().orElseThrow().key());
        assertFalse(model.readAloud().openProperty().get());
    }

    @Test
    void anArticleWithoutWordsIsNotRead() throws Exception {
        open(4);
        toggle();

        until(() -> model.readAloud().jobProperty().get() instanceof JobState.Notice(String text, _)
                && text.equals(Messages.get("reader.aloud.nothing")));
    }

    @Test
    void whereThereIsNoVoiceTheReaderIsToldWhy() throws Exception {
        var silent = Pages.fx(() -> new ReadAloudViewModel(jobs));
        Pages.fx(silent::toggle);

        assertTrue(silent.jobProperty().get() instanceof JobState.Notice(String text, _)
                && text.equals(Messages.get("reader.aloud.none")));
    }

    private void open(long id) throws Exception {
        String title = Pages.fx(() -> {
            model.open(id);
            return library.article(id).orElseThrow().summary().title();
        });
        untilPage("document.title === '" + title + "'");
    }

    private void toggle() throws Exception {
        Pages.fx(() -> model.readAloud().toggle());
    }

    private void press(String selector) throws Exception {
        Pages.fx(() -> ((Button) view.lookup(selector)).fire());
    }

    private void sayOn() throws Exception {
        Files.createFile(folder.resolve("espeak-ng.go"));
    }

    private void untilSaid(String... lines) throws Exception {
        until(() -> said().size() >= lines.length);
        assertEquals(List.of(lines), said());
    }

    private List<String> said() throws Exception {
        var said = folder.resolve("espeak-ng.said");
        return Files.exists(said) ? Files.readAllLines(said) : List.of();
    }

    private void untilSilent() throws Exception {
        until(() -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive));
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Pages.fx(condition));
    }

    private void untilPage(String script) throws Exception {
        var engine = view.article().view().getEngine();
        until(() -> engine.getLoadWorker().getState() == Worker.State.SUCCEEDED
                && Boolean.TRUE.equals(engine.executeScript(script)));
        Pages.frames(3);
    }

    private String marked() throws Exception {
        return (String) run("CSS.highlights.has('spoken')"
                + " ? Array.from(CSS.highlights.get('spoken'))[0].toString() : ''");
    }

    private boolean inView() throws Exception {
        return (Boolean) run("(function (box) { return box.top >= 0 && box.bottom <= innerHeight })"
                + "(Array.from(CSS.highlights.get('spoken'))[0].getBoundingClientRect())");
    }

    private Object run(String script) throws Exception {
        Object answer = Pages.fx(() -> view.article().view().getEngine().executeScript(script));
        Pages.frames(2);
        return answer;
    }

    private static final class Anywhere extends RefusingActions {

        @Override
        public void keepPlace(long id, int place) {
            // Where an article was left is of no interest here.
        }
    }
}
