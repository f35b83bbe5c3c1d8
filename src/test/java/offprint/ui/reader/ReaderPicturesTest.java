package offprint.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offprint.html.ArticleCleaner;
import offprint.html.Picture;
import offprint.images.Cancellation;
import offprint.images.Permission;
import offprint.reading.ReadableArticle;
import offprint.ui.jobs.DirectJobs;
import offprint.ui.jobs.HeldJobs;
import offprint.ui.jobs.Jobs;
import offprint.ui.reader.ReaderState.Showing;
import org.junit.jupiter.api.Test;

/** What the reader is offered for the pictures of an article, and what comes of it. */
class ReaderPicturesTest {

    private final Shelf shelf = new Shelf();

    @Test
    void picturesThatAreNotThereAreOffered() {
        var page = html(reader(new DirectJobs()));

        assertTrue(page.contains("2 pictures not loaded"));
        assertTrue(page.contains("offprint:do/ONCE"));
        assertTrue(page.contains("Always for www.example.com"));
        assertTrue(page.contains("offprint:do/KEEP"));
        assertFalse(page.contains("<img"));
        assertEquals(List.of(), shelf.asked);
    }

    @Test
    void whereNothingCanBeFetchedNothingIsOffered() {
        shelf.canLoad = false;

        var page = html(reader(new DirectJobs()));

        assertTrue(page.contains("2 pictures not loaded"));
        assertFalse(page.contains("offprint:do/"));
    }

    @Test
    void whatWasFetchedIsShownAndTheRestSaysWhyNot() {
        shelf.broken.add("https://www.example.com/b.png");
        var reader = reader(new DirectJobs());

        reader.run("KEEP");

        assertEquals(List.of("KEEP a.png", "KEEP b.png"), shelf.asked);
        var page = html(reader);
        assertTrue(page.contains("1 picture not loaded"));
        assertTrue(page.contains("<img src=\"" + picture("a.png").source() + "\""));
        assertTrue(page.contains("it is incomplete"));
    }

    @Test
    void whileTheyComeTheReaderMayStopThem() {
        var jobs = new HeldJobs();
        var reader = reader(jobs);
        jobs.finishNext();
        reader.loadPictures(Permission.ONCE);
        jobs.finishNext();
        assertTrue(html(reader).contains("Loading 2 pictures..."));
        jobs.finishNext();

        reader.run("stop");

        assertTrue(shelf.cancellation.isCancelled());
    }

    @Test
    void anArticleOfAnAllowedSiteFetchesItsPictures() {
        shelf.allowed.add("www.example.com");

        var page = html(reader(new DirectJobs()));

        assertEquals(List.of("ONCE a.png", "ONCE b.png"), shelf.asked);
        assertFalse(page.contains("not loaded"));
    }

    @Test
    void anActionThatThereIsNotDoesNothing() {
        reader(new DirectJobs()).run("ALL");

        assertEquals(List.of(), shelf.asked);
    }

    private ReaderViewModel reader(Jobs jobs) {
        var reader = new ReaderViewModel(id -> Optional.of(article(id)), jobs);
        reader.setPictures(shelf);
        reader.open(1);
        return reader;
    }

    private static Picture picture(String name) {
        return new Picture("https://www.example.com/" + name, "");
    }

    private static ReadableArticle article(long id) {
        var html = "<p>潮水</p><img src='/a.png'><p>一日两次</p><img src='/b.png'>";
        var plain = Pages.article(id, "港口", html);
        return new ReadableArticle(plain.article(), plain.post(),
                new ArticleCleaner(List.of()).clean(html, "https://www.example.com/1", "港口"));
    }

    private static String html(ReaderViewModel reader) {
        return ((Showing) reader.stateProperty().get()).page().html(reader.lookProperty().get());
    }

    /** Pictures without a network. */
    private static final class Shelf implements PictureAccess {

        private final Set<String> here = new HashSet<>();
        private final Set<String> broken = new HashSet<>();
        private final Set<String> allowed = new HashSet<>();
        private final List<String> asked = new ArrayList<>();
        private Cancellation cancellation;
        private boolean canLoad = true;

        @Override
        public boolean canLoad() {
            return canLoad;
        }

        @Override
        public boolean isHere(Picture picture) {
            return here.contains(picture.url());
        }

        @Override
        public boolean isAllowed(String site) {
            return allowed.contains(site);
        }

        @Override
        public Map<String, String> load(List<Picture> pictures, String site, Permission permission,
                                        Cancellation given) {
            cancellation = given;
            pictures.forEach(picture -> asked.add(permission + picture.url().replaceAll(".*/", " ")));
            pictures.stream().map(Picture::url).filter(url -> !broken.contains(url)).forEach(here::add);
            return broken.stream().collect(Collectors.toMap(url -> url, _ -> "it is incomplete"));
        }
    }
}
