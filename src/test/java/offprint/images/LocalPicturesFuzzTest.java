package offprint.images;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocalPicturesFuzzTest {

    @Property(tries = 2_000, seed = "20210902")
    void noReferenceLeadsOutOfTheArchive(@ForAll("references") String reference) {
        for (var path : LocalPictures.candidates("a/_posts/b.md", reference)) {
            assertFalse(path.startsWith("/") || path.contains("\\") || path.contains(":"), path);
            assertFalse(List.of(path.split("/")).contains(".."), path);
        }
    }

    @Provide
    Arbitrary<String> references() {
        return Arbitraries.of("..", "/", "\\", "%2e", "%2F", "%5c", "%", "a", ".", ":", "C:", "{{ site.url }}", " ",
                "?",
                "%00", "+", "港", "file:").list().ofMaxSize(12).map(parts -> String.join("", parts) + "x.png");
    }
}
