package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example.com/a?utm_source=x&id=7&fbclid=Q#part, https://harbour.example.com/a?id=7#part",
        "https://harbour.example.com/a?utm_source=x, https://harbour.example.com/a",
        "https://harbour.example.com/a?UTM_Medium=x#c, https://harbour.example.com/a#c",
        "https://harbour.example.com/a?id=7&&b, https://harbour.example.com/a?id=7&&b",
        "https://harbour.example.com/a?utm=1&clid=2&gclid, https://harbour.example.com/a?utm=1&clid=2&gclid",
        "https://harbour.example.com/a%20b?spm=a.b&q=%E6%B8%AF, https://harbour.example.com/a%20b?q=%E6%B8%AF",
        "https://harbour.example.com/#utm_source=x, https://harbour.example.com/#utm_source=x",
        "https://www.google.com/url?q=https%3A%2F%2Fharbour.example.com%2F1%3Futm_id%3D4%26n%3D2&sa=D, "
                + "https://harbour.example.com/1?n=2",
        "https://www.google.com/url?q=javascript%3Aalert(1), https://www.google.com/url?q=javascript%3Aalert(1)",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fharbour.example.com%2F&h=AT, https://harbour.example.com/",
        "https://www.google.example.com/url?q=https://a.example/, https://www.google.example.com/url?q=https://a.example/",
        "mailto:desk@example.com?subject=utm_source=1, mailto:desk@example.com?subject=utm_source=1",
    })
    void trackingParametersAndDetoursAreCutAndTheOriginalKept(String link, String address) {
        assertEquals(new LinkTarget(link, address), LinkTarget.of(link));
    }

    @ParameterizedTest
    @CsvSource({
        "xn--fiqs8s.xn--fiqs8s, 中国.中国", "xn--bcher-kva.example, bücher.example",
        "xn--wgv71a119e.jp, 日本語.jp", "xn--80ak6aa92e.com, xn--80ak6aa92e.com", "xn--pple-43d.com, xn--pple-43d.com",
        "xn--e1afmkfd.xn--p1ai, пример.рф", "xn--.com, xn--.com", "example.com, example.com",
    })
    void aHostIsShownInItsScriptUnlessItCouldBeTakenForAnother(String host, String shown) {
        assertEquals("https://" + shown + "/a", LinkTarget.of("https://" + host + "/a").shown());
    }

    @Test
    void theArchiveIsALinkOnly() {
        assertEquals("https://web.archive.org/web/https://harbour.example.com/1?n=2",
                LinkTarget.of("https://harbour.example.com/1?n=2&utm_id=4").archived());
        assertEquals("", LinkTarget.of("https://web.archive.org/web/2020/https://a.example/").archived());
        assertEquals("", LinkTarget.of("mailto:desk@example.com").archived());
    }
}
