package offprint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import offprint.model.Facet;
import offprint.model.FacetCount;
import org.junit.jupiter.api.Test;

class QueueTagTest {

    @Test
    void aQueueFromAnotherLanguageGoesOnUnderItsName() {
        var tags = List.of(new FacetCount("气候", 40), new FacetCount("稍后阅读", 3), new FacetCount("Read later", 1));

        assertEquals(Facet.tag("稍后阅读"), QueueTag.among(tags));
    }

    @Test
    void theFirstQueueIsNamedInTheLanguageOfTheWindow() {
        assertEquals(Facet.tag(Messages.get("queue.tag")), QueueTag.among(List.of(new FacetCount("气候", 40))));
    }
}
