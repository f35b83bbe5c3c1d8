package offprint.ui.tour;

import java.util.List;
import java.util.Locale;
import offprint.ui.Messages;

/** What the tour speaks of, in its order. */
public enum TourStep {

    SIDEBAR(),
    SEARCH("search"),
    LIST(),
    ARTICLE("ledger"),
    PICTURES("pictures"),
    HIGHLIGHT("highlight"),
    EXPORT("exportPdf"),
    COMMANDS("palette", "keys");

    private final List<String> commands;

    TourStep(String... commands) {
        this.commands = List.of(commands);
    }

    /** Ids of the commands that go with it. */
    List<String> commands() {
        return commands;
    }

    /** Whether it speaks of an article that is open. */
    boolean needsArticle() {
        return this == ARTICLE || this == HIGHLIGHT || this == EXPORT;
    }

    String title() {
        return Messages.get("tour.title." + name().toLowerCase(Locale.ROOT));
    }

    String text() {
        return Messages.get("tour.text." + name().toLowerCase(Locale.ROOT));
    }

    /** Which step it is, counted from 1. */
    int number() {
        return ordinal() + 1;
    }

    static int count() {
        return values().length;
    }
}
