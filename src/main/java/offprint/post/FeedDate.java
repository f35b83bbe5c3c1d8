package offprint.post;

import com.rometools.rome.feed.synd.SyndEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/**
 * The date of an entry of a feed as it is written: so a day stays a day, and a time without a zone one of the outlet's
 * clock. What only ROME can read is what ROME makes of it.
 */
record FeedDate(Element entry) {

    private static final List<String> PUBLISHED = List.of("pubDate", "published", "issued", "date");
    private static final List<String> UPDATED = List.of("updated", "modified");

    /** The text for the field {@code date}; empty if the entry says nothing of its date. */
    String text(SyndEntry read) {
        return readable(PUBLISHED).or(() -> instant(read.getPublishedDate()))
                .or(() -> readable(UPDATED)).or(() -> instant(read.getUpdatedDate()))
                .or(() -> written(PUBLISHED).findFirst()).orElse("");
    }

    private Optional<String> readable(List<String> names) {
        return written(names).flatMap(text -> switch (DateText.of(text)) {
            case DateText.Unreadable _ -> Stream.empty();
            // A fraction of a second would be taken for the clock of a scraper.
            case DateText.Moment moment -> Stream.of(moment.instant().truncatedTo(ChronoUnit.SECONDS).toString());
            case DateText.Local local -> Stream.of(local.time().truncatedTo(ChronoUnit.SECONDS).toString());
            default -> Stream.of(text);
        }).findFirst();
    }

    private Stream<String> written(List<String> names) {
        return names.stream().flatMap(name -> entry.getChildren().stream()
                .filter(child -> child.getName().equals(name)).map(child -> OneLine.of(child.getText())))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<String> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant).map(time -> time.truncatedTo(ChronoUnit.SECONDS))
                .map(Instant::toString);
    }
}
