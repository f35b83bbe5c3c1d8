package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import offprint.model.Facets;
import offprint.ui.jobs.DirectJobs;
import org.junit.jupiter.api.Test;

class RecentSearchesTest {

    private final Completion completion = new Completion(new DirectJobs(), () -> Facets.NONE);
    private final RecentSearches recent = completion.recent();

    @Test
    void theLatestStandsFirstAndNoneTwice() {
        recent.add("港口");
        recent.add(" 渡轮 ");
        recent.add("港口");
        recent.add("  ");

        assertEquals(List.of("港口", "渡轮"), recent.all());
    }

    @Test
    void whatWasTypedOnTakesThePlaceOfItsBeginning() {
        recent.add("渡轮");
        recent.add("港");
        recent.add("港口");

        assertEquals(List.of("港口", "渡轮"), recent.all());
    }

    @Test
    void onlyTwentyAreKept() {
        IntStream.range(0, 30).forEach(number -> recent.add(number + " 号"));

        assertEquals(20, recent.all().size());
        assertEquals("29 号", recent.all().getFirst());
    }

    @Test
    void anEmptyBoxOffersAllAndToForgetThem() {
        recent.add("港口");
        recent.add("渡轮");

        assertEquals(List.of("渡轮", "港口", "Clear recent searches"), names(""));
        assertEquals(List.of("港口"), names("港"));
        assertEquals(List.of(), names("港口"));
        recent.clear();
        assertEquals(List.of(), names(""));
    }

    private List<String> names(String typed) {
        return completion.recent(typed).stream().map(Completion.Proposal::name).toList();
    }
}
