package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.html.ArticlePage;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.Jobs;
import offprint.ui.reader.ReaderState.Empty;
import offprint.ui.reader.ReaderState.Failed;
import offprint.ui.reader.ReaderState.Loading;
import offprint.ui.reader.ReaderState.Showing;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {

    private static final SearchHits TIDE = new SearchHits("潮", text -> Pattern.compile("潮").matcher(text).results()
            .map(hit -> new int[] {hit.start(), hit.end()}).toList());

    @Test
    void anOpenedArticleIsLoadedAndThenShown() {
        var reader = reader(new DirectJobs());
        var states = new ArrayList<ReaderState>();
        reader.stateProperty().subscribe(state -> states.add(state));

        reader.open(1);

        assertEquals(new Empty(), states.get(0));
        assertEquals(new Loading(1), states.get(1));
        assertTrue(html(reader).contains("潮水一日两次"));
    }

    @Test
    void aLateAnswerToAnOlderQuestionIsDropped() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);

        reader.open(1);
        reader.open(2);
        jobs.finishInReverse();

        assertEquals(2, reader.article().orElseThrow().article().id());
    }

    @Test
    void anAnswerAfterClearIsDropped() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);

        reader.open(1);
        reader.clear();
        jobs.finishNext();

        assertEquals(new Empty(), reader.stateProperty().get());
    }

    @Test
    void whatWasChosenWhileAnArticleCameIsDoneToIt() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);

        reader.open(1);
        reader.searchProperty().set(TIDE);
        jobs.finishNext();
        while (jobs.size() > 0) {
            jobs.finishNext();
        }

        assertTrue(reader.hitCountProperty().get() > 0);
        assertTrue(html(reader).contains("<mark"));
    }

    @Test
    void aChangeOfTheArticleIsNotLostToOneThatOvertakesIt() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);
        var access = new LedgerAccess() {
            @Override
            public ReadableArticle clean(ReadableArticle article, Set<String> shown) {
                return Pages.article(1, "潮", "<p>潮水，按新规则。</p>");
            }

            @Override
            public Optional<String> listOf(String rule) {
                return Optional.empty();
            }

            @Override
            public void allow(String rule, String host) {
            }

            @Override
            public List<String> proposals(ReadableArticle article, Set<String> shown, int number) {
                return List.of();
            }
        };
        reader.ledger().setAccess(access);
        reader.open(1);
        jobs.finishNext();

        reader.rulesChanged();
        reader.searchProperty().set(TIDE);
        while (jobs.size() > 0) {
            jobs.finishNext();
        }

        assertTrue(reader.article().orElseThrow().clean().html().contains("按新规则"));
        assertEquals(2, reader.hitCountProperty().get());
    }

    @Test
    void openingTheArticleOnShowAgainChangesNothing() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);
        reader.open(1);
        jobs.finishNext();

        reader.open(1);

        assertInstanceOf(Showing.class, reader.stateProperty().get());
        assertEquals(0, jobs.size());
    }

    @Test
    void aVeryLongArticleIsShownInPartsOneAfterTheOther() {
        var paragraph = "<p>潮水一日两次。</p>";
        var html = paragraph.repeat(60_000) + "<p>最后</p>";
        var reader = new ReaderViewModel(id -> Optional.of(Pages.article(id, "潮", html)), new DirectJobs());

        reader.open(1);
        int shown = html(reader).length();
        assertTrue(shown < html.length() && !html(reader).contains("最后"));
        assertEquals(2, html(reader).split("offprint:do/more", -1).length - 1);
        reader.run("more");
        assertTrue(html(reader).length() > shown);
        while (html(reader).contains("offprint:do/more")) {
            reader.run("more");
        }
        assertTrue(html(reader).contains("最后"));
        reader.open(2);
        assertFalse(html(reader).contains("最后"));
    }

    @Test
    void hitsBelowTheShownPartOfAVeryLongArticleAreCountedAndReached() {
        var html = "<p>潮水</p>" + "<p>海风一日两次。</p>".repeat(60_000) + "<p>潮位</p>";
        var reader = new ReaderViewModel(id -> Optional.of(Pages.article(id, "海", html)), new DirectJobs());
        reader.open(1);
        reader.find().open();

        reader.find().find("潮");
        assertEquals("1 / 2", reader.currentHitProperty().get() + " / " + reader.hitCountProperty().get());
        assertTrue(html(reader).contains("offprint:do/more"));
        reader.nextHit();

        assertEquals("2 / 2", reader.currentHitProperty().get() + " / " + reader.hitCountProperty().get());
        assertTrue(html(reader).contains("<mark id=\"m2\">潮</mark>位"));
        reader.nextHit();
        assertEquals(1, reader.currentHitProperty().get());
    }

    @Test
    void theFindBarsWordsAreMarkedInsteadOfTheSearchUntilItCloses() {
        var reader = reader(new DirectJobs());
        reader.searchProperty().set(TIDE);
        reader.open(1);

        reader.find().find("一日");
        assertFalse(html(reader).contains(">一日</mark>"));
        reader.find().open();
        reader.find().find(" 一日 ");
        assertTrue(html(reader).contains(">一日</mark>"));
        assertFalse(html(reader).contains(">潮</mark>"));
        reader.find().find("");
        assertTrue(html(reader).contains(">潮</mark>"));
        reader.find().find("一日");
        reader.find().close();
        assertTrue(html(reader).contains(">潮</mark>"));
    }

    @Test
    void anArticleTheLibraryDoesNotHaveSaysSo() {
        var reader = reader(new DirectJobs());

        reader.open(99);

        assertEquals(new Failed("The library no longer has this article."), reader.stateProperty().get());
        assertTrue(reader.article().isEmpty());
    }

    @Test
    void aFailureIsExplained() {
        var reader = new ReaderViewModel(id -> {
            throw new OffprintException("no", null, "error.post", "one.md", "it is empty");
        }, new DirectJobs());

        reader.open(1);

        assertEquals(new Failed("\"one.md\" could not be read: it is empty"), reader.stateProperty().get());
    }

    @Test
    void hitsAreCountedAndSteppedThroughInACircle() {
        var reader = reader(new DirectJobs());
        reader.searchProperty().set(TIDE);
        reader.open(1);
        var steps = new ArrayList<Integer>();

        reader.currentHitProperty().subscribe(hit -> steps.add(hit.intValue()));
        reader.nextHit();
        reader.nextHit();
        reader.previousHit();

        assertEquals(2, reader.hitCountProperty().get());
        assertEquals(List.of(1, 2, 1, 2), steps);
    }

    @Test
    void anotherSearchMarksTheArticleOnShowAgain() {
        var reader = reader(new DirectJobs());
        reader.open(1);

        reader.searchProperty().set(TIDE);
        assertEquals(2, reader.hitCountProperty().get());

        reader.searchProperty().set(SearchHits.NONE);
        assertEquals(0, reader.hitCountProperty().get());
        assertEquals(0, reader.currentHitProperty().get());
        assertFalse(html(reader).contains("<mark"));
    }

    @Test
    void aSearchThatEndsWhileTheArticleIsReadLeavesNoMarksInIt() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);
        reader.searchProperty().set(TIDE);
        reader.open(1);

        reader.searchProperty().set(SearchHits.NONE);
        jobs.finishInReverse();

        assertFalse(html(reader).contains("<mark"));
        assertEquals(0, reader.hitCountProperty().get());
    }

    @Test
    void starAndReadFollowTheLibrary() {
        var reader = reader(new DirectJobs());
        reader.open(1);
        var summary = reader.article().orElseThrow().article().summary();

        reader.update(summary.withStarred(true).withRead(true));
        assertTrue(reader.marks().starredProperty().get());
        assertTrue(reader.marks().readProperty().get());
        assertTrue(reader.marks().hasUrlProperty().get());

        reader.open(2);
        reader.update(summary.withStarred(true));
        assertFalse(reader.marks().starredProperty().get());
    }

    @Test
    void theLookIsThatOfThePropertiesAndNotOfTheMomentOfOpening() {
        var reader = reader(new DirectJobs());
        reader.open(1);

        reader.lookProperty().set(new ArticlePage.Look(ArticlePage.Theme.DARK, 1.25));

        assertEquals(new ArticlePage.Look(ArticlePage.Theme.DARK, 1.25), reader.lookProperty().get());
        assertTrue(html(reader).contains("data-theme=\"dark\" data-face=\"sans\" style=\"--scale:1.250;"));
    }

    @Test
    void theScriptIsThatOfThePropertyAndTheArticleStaysAsWritten() {
        var reader = reader(new DirectJobs());
        reader.open(1);

        reader.scriptProperty().set(ScriptChoice.of(ChineseScript.TRADITIONAL));
        assertTrue(html(reader).contains("潮水一日兩次，潮位另計。"));
        assertEquals("港口", reader.article().orElseThrow().article().summary().title());

        reader.open(2);
        assertTrue(html(reader).contains("潮水一日兩次"));
        String site = reader.article().orElseThrow().article().summary().host();
        reader.scriptProperty().set(ScriptChoice.of(ChineseScript.TRADITIONAL).with(site, ChineseScript.AS_WRITTEN));
        assertTrue(html(reader).contains("潮水一日两次"));
        reader.scriptProperty().set(ScriptChoice.of(ChineseScript.TRADITIONAL));
        assertTrue(html(reader).contains("潮水一日兩次"));
        reader.scriptProperty().set(ScriptChoice.AS_WRITTEN);
        assertTrue(html(reader).contains("潮水一日两次"));
    }

    private static String html(ReaderViewModel reader) {
        return ((Showing) reader.stateProperty().get()).page().html(reader.lookProperty().get());
    }

    private static ReaderViewModel reader(Jobs jobs) {
        return new ReaderViewModel(id -> id > 2 ? Optional.empty()
                : Optional.of(Pages.article(id, "港口", "<p>潮水一日两次，潮位另计。</p>")), jobs);
    }
}
