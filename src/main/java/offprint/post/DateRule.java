package offprint.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import offprint.model.DatePrecision;
import offprint.model.Published;
import offprint.post.SourceZones.Source;

/**
 * Decides when a post was published from what its parts say; CLEANING.md §4.5.
 *
 * <p>A time without a zone is a time of the outlet's clock: the zone of a known outlet, else that of the language. Only
 * when neither is known is it UTC, as YAML and so Jekyll take it.
 */
final class DateRule {

    private static final Instant OLDEST_COMMENT = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration LONGEST_DELAY = Duration.ofHours(36);

    private final DateClues clues;
    private final Notes notes;
    private final Instant now;

    DateRule(DateClues clues, Notes notes, Instant now) {
        this.clues = clues;
        this.notes = notes;
        this.now = now;
    }

    Published published() {
        return switch (DateText.of(clues.text())) {
            case DateText.Part part -> inPart(part);
            case DateText.Day(LocalDate day) -> ofDay(day);
            case DateText.Local(LocalDateTime time) when time.toLocalTime().equals(LocalTime.MIDNIGHT) ->
                    ofDay(time.toLocalDate());
            case DateText.Local(LocalDateTime time) -> ofMoment(time.atZone(zone().orElse(ZoneOffset.UTC)).toInstant());
            case DateText.Moment(Instant instant) -> ofMoment(instant);
            case DateText.Unreadable _ -> withoutDate();
        };
    }

    // The first of January is a guess; a day inside the year that the file or the address names is a better one.
    private Published inPart(DateText.Part part) {
        LocalDate day = clues.urlDay().filter(part::contains).or(() -> clues.fileDay().filter(part::contains))
                .orElseGet(part::firstDay);
        notes.warn(clues.line(), "date " + Notes.quoted(clues.text()) + " names no day; " + day + " was taken");
        return Published.onDay(day, DatePrecision.DOUBTFUL, clues.text());
    }

    private Published ofDay(LocalDate day) {
        return betterDay(day).map(this::doubtful).orElseGet(() -> onDay(day));
    }

    private Published ofMoment(Instant date) {
        Optional<LocalDate> better = betterDay(LocalDate.ofInstant(date, ZoneOffset.UTC));
        if (better.isPresent()) {
            return doubtful(better.get());
        }
        Optional<LocalDate> onlyDay = dayOfDailyOutlet(date);
        if (onlyDay.isPresent()) {
            return onDay(onlyDay.get());
        }
        Optional<Instant> comment = comment();
        boolean wholeSecond = date.truncatedTo(ChronoUnit.SECONDS).equals(date);
        if (!wholeSecond) {
            return comment.map(time -> ofCollected(date, time))
                    .orElseGet(() -> published(date, DatePrecision.COLLECTED));
        }
        comment.filter(time -> Duration.between(time, date).abs().compareTo(LONGEST_DELAY) > 0)
                .ifPresent(time -> notes.warn(clues.line(),
                        "the date is " + date + " but the comment says " + time + "; the date was kept"));
        return published(date, DatePrecision.EXACT);
    }

    // A fraction of a second is a clock's: the scraper's. It wrote that when the outlet's time, read as UTC, seemed to
    // lie in the future. The comment still has the outlet's time.
    private Published ofCollected(Instant collected, Instant comment) {
        if (!comment.isAfter(collected)) {
            return published(comment, DatePrecision.EXACT);
        }
        return zone().map(zone -> LocalDateTime.ofInstant(comment, ZoneOffset.UTC).atZone(zone).toInstant())
                .filter(time -> !time.isAfter(collected) && !time.isBefore(collected.minus(LONGEST_DELAY)))
                .map(time -> published(time, DatePrecision.EXACT))
                .orElseGet(() -> published(collected, DatePrecision.COLLECTED));
    }

    private Published withoutDate() {
        Optional<LocalDate> day = clues.fileDay();
        if (!clues.text().isEmpty()) {
            notes.warn(clues.line(), "date " + Notes.quoted(clues.text()) + " is not a date such as 2014-02-04; "
                    + (day.isPresent() ? "the day of the file name was taken" : "the post has no date"));
        }
        if (day.isPresent()) {
            return isFarFuture(day.get()) ? doubtful(day.get()) : onDay(day.get());
        }
        return comment().map(time -> published(time, DatePrecision.EXACT))
                .orElseGet(() -> Published.unknown(clues.text()));
    }

    /** A day that is more likely than the one of the date, or nothing. */
    private Optional<LocalDate> betterDay(LocalDate day) {
        Optional<LocalDate> inUrl = clues.urlDay();
        if (isFarFuture(day)) {
            return inUrl.or(clues::fileDay).filter(other -> !isFarFuture(other)).or(() -> Optional.of(day));
        }
        // JavaScript puts a date without a year into 2001.
        if (day.getYear() == 2001) {
            return inUrl.or(clues::fileDay).filter(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) > 2);
        }
        return inUrl.filter(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) > 366);
    }

    /** Posts may be dated ahead, but not by years. */
    private boolean isFarFuture(LocalDate day) {
        return day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(1));
    }

    private Optional<LocalDate> dayOfDailyOutlet(Instant date) {
        return SourceZones.of(clues.url()).filter(Source::daysOnly).map(source -> date.atZone(source.zone()))
                .filter(local -> local.toLocalTime().equals(LocalTime.MIDNIGHT)).map(local -> local.toLocalDate());
    }

    private Optional<ZoneId> zone() {
        return SourceZones.of(clues.url()).map(Source::zone).or(() -> clues.language().zone());
    }

    private Optional<Instant> comment() {
        OptionalLong millis = clues.comment().matches("\\d{1,15}")
                ? OptionalLong.of(Long.parseLong(clues.comment())) : OptionalLong.empty();
        if (millis.isEmpty()) {
            return Optional.empty();
        }
        Instant time = Instant.ofEpochMilli(millis.getAsLong());
        boolean plausible = !time.isBefore(OLDEST_COMMENT) && time.isBefore(now.plus(Duration.ofDays(1)));
        return plausible ? Optional.of(time) : Optional.empty();
    }

    private Published doubtful(LocalDate day) {
        notes.warn(clues.line(), isFarFuture(day) ? "the date " + day + " lies far in the future"
                : "date " + Notes.quoted(clues.text()) + " cannot be right; the day of the address or of the file name"
                + " was taken");
        return Published.onDay(day, DatePrecision.DOUBTFUL, clues.text());
    }

    private Published onDay(LocalDate day) {
        return Published.onDay(day, DatePrecision.DAY, clues.text());
    }

    private Published published(Instant time, DatePrecision precision) {
        return new Published(time, precision, clues.text());
    }
}
