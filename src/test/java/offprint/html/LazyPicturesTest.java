package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LazyPicturesTest {

    private final ArticleCleaner cleaner = new ArticleCleaner(List.of(FilterList.builtIn()));

    private List<String> pictures(String body) {
        return cleaner.clean("<div>" + body + "</div>", "https://www.example.com/a/b", "").pictures().stream()
                .map(Picture::url).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <img src=/a.jpg>                                                              | https://www.example.com/a.jpg
            <img src=//i.example/a.jpg>                                                   | https://i.example/a.jpg
            <img src="data:image/gif;base64,R0lGOD" data-src=/a.jpg>                       | https://www.example.com/a.jpg
            <img data-original=/a.jpg data-src=/b.jpg>                                    | https://www.example.com/a.jpg
            <img src=/static/blank.gif data-lazy-src=/a.jpg>                              | https://www.example.com/a.jpg
            <img src=/grey.gif data-actualsrc=/a.jpg>                                     | https://www.example.com/a.jpg
            <img src=/real.jpg data-src=/other.jpg>                                       | https://www.example.com/real.jpg
            <img src=/lazy-afternoon.jpg data-src=/other.jpg>                             | https://www.example.com/lazy-afternoon.jpg
            <img data-cfsrc=/a.jpg style="visibility:hidden"><noscript><img src=/b.jpg></noscript> | https://www.example.com/b.jpg
            <img src=/w.jpg srcset="data:image/gif;base64,R0 1x" data-lazy-src="/w.jpg?x&is-pending-load=1#038;ssl=1"><noscript><img src=/n.jpg></noscript> | https://www.example.com/n.jpg
            <img data-lazy-src="/w.jpg?w=7&is-pending-load=1#038;ssl=1">                    | https://www.example.com/w.jpg?w=7&ssl=1
            <noscript><img src=/a.jpg></noscript>                                         | https://www.example.com/a.jpg
            <noscript><img src=/a.jpg></noscript><img src="data:image/gif;base64,R0">      | https://www.example.com/a.jpg
            <img srcset="/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w">                         | https://www.example.com/l.jpg
            <img data-srcset="/s.jpg 1x, /l.jpg 2x">                                      | https://www.example.com/l.jpg
            <picture><source srcset="/a.webp 1x" onerror=x><img src=/b.jpg loading=lazy></picture> | https://www.example.com/b.jpg
            <picture><source srcset="/a.webp 1x"><img></picture>                          | https://www.example.com/a.webp
            <figure><img src=/max/60/a.jpg><img data-src=/max/900/a.jpg></figure>         | https://www.example.com/max/900/a.jpg
            <figure><img src=/max/60/a><img data-src=/max/900/a></figure>                 | https://www.example.com/max/900/a
            <figure><img src=/a-300x200.jpg><img src=/a.jpg></figure>                     | https://www.example.com/a-300x200.jpg
            <img src=/a.jpg><img src=/a.jpg>                                              | https://www.example.com/a.jpg
            <img src="/a.jpg?a=1&amp;amp;b=2">                                            | https://www.example.com/a.jpg?a=1&b=2
            <img src="/图 片.jpg">                                                         | https://www.example.com/图%20片.jpg
            <img zoomfile=/a.jpg>                                                         | https://www.example.com/a.jpg
            <img data-foo=/photo.webp?x=1 src=about:blank>                                | https://www.example.com/photo.webp?x=1
            """)
    void thePictureBehindAPlaceholderIsFound(String html, String expected) {
        assertEquals(List.of(expected), pictures(html));
    }

    @ParameterizedTest
    @CsvSource({"/jpg/AAAA/640?wx_fmt=jpeg,/jpg/BBBB/640?wx_fmt=jpeg", "/image.php?id=1,/image.php?id=2"})
    void twoPicturesOfAFigureWhoseNamesSayNothingAreTwo(String one, String other) {
        assertEquals(List.of("https://www.example.com" + one, "https://www.example.com" + other),
                pictures("<figure><img src=\"" + one + "\"><img src=\"" + other + "\"></figure>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <img src=/p.gif width=1 height=1>
            <img src=/p.gif width=0>
            <img src=https://pixel.wp.com/b.gif>
            <img src="https://medium.com/_/stat?event=post.clientViewed">
            <img src="data:image/gif;base64,R0lGOD">
            <div data-src="https://widgets.wp.com/likes/x.png">x</div>
            <img src=file:///a.png>
            """)
    void aTrackerOrNothingIsNoPicture(String html) {
        assertEquals(List.of(), pictures(html));
    }

    @Test
    void aPictureIsWrittenSoThatItLoadsNothing() {
        var picture = new Picture("https://www.example.com/a.jpg", "灯塔");

        assertEquals("<p><img src=\"" + picture.source() + "\" data-src=\"https://www.example.com/a.jpg\" alt=\"灯塔\" "
                + "width=\"640\" /></p>",
                cleaner.clean("<p><img width=640 height=auto alt=灯塔 src=/a.jpg onerror=x></p>",
                "https://www.example.com/", "").html());
        assertEquals("offprint:img/", picture.source().substring(0, 13));
    }

    @Test
    void aPictureWithoutAnAddressLeavesItsDescription() {
        assertEquals("<p>a map of the port</p>",
                cleaner.clean("<p><img alt='a map of the port' src=map.png></p>", "", "")
                .html());
    }
}
