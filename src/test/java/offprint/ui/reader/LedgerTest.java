package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.html.LocalPicture;
import offprint.html.Picture;
import offprint.lists.FilterLists;
import offprint.model.Article;
import offprint.model.PostFile;
import offprint.post.Post;
import offprint.reading.ReadableArticle;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was removed from the article on show, and how a reader gets it back. */
class LedgerTest {

    private static final String BODY = "<p>港口的夜班从两点开始，灯一盏一盏地亮，吊机的影子落在水面上。</p>"
            + "<p class=\"harbour-note\">会员卡</p><script>x()</script><p class=\"long\">" + "很长的一段。".repeat(90) + "</p>"
            + "<p>" + "正文。".repeat(200) + "</p>";

    @TempDir
    private Path folder;

    private FilterLists lists;
    private ReaderViewModel model;
    private LedgerViewModel ledger;

    @BeforeEach
    void open() throws Exception {
        lists = FilterLists.open(folder);
        lists.saveOwnRules("##.harbour-note\n##.long\n");
        model = new ReaderViewModel(id -> Optional.of(article(id).cleaned(lists.cleaner(), Set.of())),
                new DirectJobs());
        ledger = model.ledger();
        ledger.setAccess(new ArticleLedger(lists));
        lists.onChange(model::rulesChanged);
        model.open(1);
    }

    private static ReadableArticle article(long id) {
        var plain = Pages.article(id, "港口", BODY);
        var source = new PostFile("_posts/one.md",
                "---\ntitle: 港口\n---\n正文".getBytes(StandardCharsets.UTF_8));
        return new ReadableArticle(new Article(plain.article().summary(), source), plain.post(), plain.clean());
    }

    private String page() {
        return ((ReaderState.Showing) model.stateProperty().get()).page().html(Pages.LIGHT);
    }

    private LedgerRow row(String rule) {
        return ledger.rowsProperty().get().stream().filter(row -> row.rule().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void theChipOpensTheListOfRemovals() {
        assertTrue(page().contains("<a href=\"offprint:do/removed\">1 ad removed</a>"), page());
        model.run("removed");

        assertTrue(ledger.openProperty().get());
        assertEquals("会员卡", row("##.harbour-note").text());
        assertEquals("my-rules.txt", row("##.harbour-note").list());
        assertTrue(row("##.harbour-note").canBeShown());
        assertFalse(row("allow-list").canBeShown());
    }

    @Test
    void aRuleThatWouldTakeTooMuchIsReported() {
        ledger.toggle();

        assertEquals(LedgerRow.State.UNDONE, row("##.long").state());
    }

    @Test
    void whatWasRemovedIsShownOnce() {
        ledger.toggle();
        ledger.showOnce("##.harbour-note");

        assertTrue(page().contains("会员卡"));
        assertEquals(LedgerRow.State.SHOWN, row("##.harbour-note").state());
        ledger.hideAgain("##.harbour-note");
        assertFalse(page().contains("会员卡"));
        ledger.showOnce("##.harbour-note");
        model.open(2);
        assertFalse(page().contains("会员卡"));
    }

    @Test
    void whatWasRemovedIsShownAlwaysOnItsSite() {
        ledger.toggle();
        ledger.showAlways("##.harbour-note");

        assertTrue(page().contains("会员卡"));
        assertEquals("##.harbour-note\n##.long\nexample.com#@#.harbour-note\n", lists.ownRules());
        model.open(2);
        assertTrue(page().contains("会员卡"));
    }

    @Test
    void theReaderPointsAtWhatIsToBeHidden() throws Exception {
        lists.saveOwnRules("");
        var proposed = new ArrayList<List<String>>();
        ledger.setHider(proposed::add);
        String page = page();
        var number = page.replaceFirst("(?s).*data-n=\"(\\d+)\">会员卡.*", "$1");

        ledger.hide(Integer.parseInt(number));

        assertEquals(List.of(List.of("example.com##.harbour-note")), proposed);
    }

    @Test
    void theSourceIsTextWithNumberedLines() {
        ledger.showSource();

        var source = ledger.sourceProperty().get().orElseThrow();
        assertEquals("_posts/one.md", source.title());
        assertEquals(List.of(new SourceLine(1, "---"), new SourceLine(2, "title: 港口"), new SourceLine(3, "---"),
                new SourceLine(4, "正文")), source.lines());
    }

    @Test
    void theSourceOfAnArticleCanBeShownAgain() {
        var shown = new ArrayList<String>();
        ledger.sourceProperty().subscribe(source -> source.ifPresent(it -> shown.add(it.title())));

        ledger.showSource();
        ledger.closeSource();
        ledger.showSource();

        assertEquals(List.of("_posts/one.md", "_posts/one.md"), shown);
    }

    @Test
    void aLineOfTwentyMegabytesIsCutAndCopiedWhole() {
        String text = "a\n" + "字😀".repeat(3_000_000) + "\n\nz";
        var lines = SourceLine.of(text);

        assertTrue(lines.stream().allMatch(line -> line.text().length() <= 1_000));
        assertEquals(List.of(1, 2, 0), lines.stream().limit(3).map(SourceLine::number).toList());
        assertEquals(text, SourceView.text(lines));
    }

    @Test
    void theLinkUnderTheMouseIsShownAsItWillBeOpened() {
        ledger.pointAt("https://xn--bcher-kva.example/a?utm_source=x");

        assertEquals("https://bücher.example/a", ledger.linkProperty().get());
        ledger.pointAt("");
        assertEquals("", ledger.linkProperty().get());
    }

    @Test
    void aRuleSwitchedOffForOneArticleIsInForceInTheNext() {
        var jobs = new HeldJobs();
        var reader = new ReaderViewModel(id -> Optional.of(article(id).cleaned(lists.cleaner(), Set.of())), jobs);
        reader.ledger().setAccess(LedgerAccess.NONE);
        reader.open(1);
        jobs.finishNext();
        reader.ledger().showAlways("##.harbour-note");
        reader.open(2);
        jobs.finishInReverse();

        assertEquals(Set.of(), reader.ledger().shown());
    }

    @Test
    void thePicturesBesideAPostStayWhenItIsCleanedAgain() {
        var body = "<p>港口的夜班从两点开始，灯一盏一盏地亮。</p><p><img src=\"crane.png\" alt=\"吊机\"></p>";
        var source = new PostFile("_posts/one.md", body.getBytes(StandardCharsets.UTF_8));
        var plain = Pages.article(1, "港口", body);
        var post = new Post("港口", List.of(), "", plain.post().published(), List.of(), body, List.of());
        var article = new ReadableArticle(new Article(plain.article().summary(), source), post, plain.clean());

        var again = new ArticleLedger(lists).clean(article, Set.of());

        assertEquals(List.of(LocalPicture.base("", source.bytes()) + "?crane.png"),
                again.clean().pictures().stream().map(Picture::url).toList());
    }
}
