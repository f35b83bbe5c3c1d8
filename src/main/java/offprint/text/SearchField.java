package offprint.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Facet;
import offprint.model.Medium;
import offprint.model.Period;

/** The fields of the query language, by their English, Simplified and Traditional names. */
enum SearchField {
    TITLE, BODY, TAG, AUTHOR, HOST, AFTER, BEFORE, ON, IS, HAS, NOTE;

    private static final Map<String, SearchField> NAMES = Map.ofEntries(
            Map.entry("title", TITLE), Map.entry("标题", TITLE),
            Map.entry("body", BODY), Map.entry("正文", BODY), Map.entry("内文", BODY),
            Map.entry("tag", TAG), Map.entry("标签", TAG), Map.entry("标籤", TAG),
            Map.entry("author", AUTHOR), Map.entry("作者", AUTHOR),
            Map.entry("host", HOST), Map.entry("网站", HOST), Map.entry("来源", HOST),
            Map.entry("after", AFTER), Map.entry("之后", AFTER), Map.entry("晚于", AFTER),
            Map.entry("before", BEFORE), Map.entry("之前", BEFORE), Map.entry("早于", BEFORE),
            Map.entry("on", ON), Map.entry("日期", ON),
            Map.entry("is", IS), Map.entry("状态", IS),
            Map.entry("has", HAS), Map.entry("含", HAS), Map.entry("包含", HAS),
            Map.entry("note", NOTE), Map.entry("笔记", NOTE), Map.entry("批注", NOTE));

    private static final Map<String, Condition.State> STATES = Map.ofEntries(
            Map.entry("read", Condition.State.READ), Map.entry("已读", Condition.State.READ),
            Map.entry("unread", Condition.State.UNREAD), Map.entry("未读", Condition.State.UNREAD),
            Map.entry("starred", Condition.State.STARRED), Map.entry("星标", Condition.State.STARRED),
            Map.entry("duplicate", Condition.State.DUPLICATE), Map.entry("重复", Condition.State.DUPLICATE),
            Map.entry("removed", Condition.State.REMOVED), Map.entry("已移除", Condition.State.REMOVED));

    private static final Map<String, Medium> MEDIA = Map.of("image", Medium.IMAGE, "图片", Medium.IMAGE,
            "video", Medium.VIDEO, "视频", Medium.VIDEO);

    private static final Set<String> NOTES = Set.of("note", "笔记", "批注");

    static Optional<SearchField> named(String name) {
        return Optional.ofNullable(NAMES.get(Folding.fold(name)));
    }

    static boolean isKnown(String name) {
        return NAMES.containsKey(Folding.fold(name));
    }

    /** The condition of one token; what its field does not understand is looked for as text. */
    static Optional<Condition> condition(SearchToken token) {
        String folded = Folding.fold(token.text()).strip();
        return understood(token).or(() -> text(Condition.Field.ANYWHERE, folded, token.prefix()));
    }

    /** Whether the field means something with that text; true without a field, and while there is no text yet. */
    static boolean isUnderstood(SearchToken token) {
        return token.field().isEmpty() || Folding.fold(token.text()).isBlank() || understood(token).isPresent();
    }

    private static Optional<Condition> understood(SearchToken token) {
        String folded = Folding.fold(token.text()).strip();
        var field = NAMES.get(Folding.fold(token.field()));
        if (field == null) {
            return text(Condition.Field.ANYWHERE, folded, token.prefix());
        }
        return switch (field) {
            case TITLE -> text(Condition.Field.TITLE, folded, token.prefix());
            case BODY -> text(Condition.Field.BODY, folded, token.prefix());
            case TAG -> named(Facet.Kind.TAG, folded);
            case AUTHOR -> named(Facet.Kind.AUTHOR, folded);
            case HOST -> named(Facet.Kind.HOST, folded);
            case AFTER -> period(folded).map(period -> new Period(period.from(), LocalDate.MAX))
                    .map(Condition.Within::new);
            case BEFORE -> period(folded).map(period -> new Period(LocalDate.MIN, period.from().minusDays(1)))
                    .map(Condition.Within::new);
            case ON -> period(folded).map(Condition.Within::new);
            case IS -> Optional.ofNullable(STATES.get(folded.toLowerCase(Locale.ROOT))).map(Condition.Is::new);
            case HAS -> NOTES.contains(folded) ? Optional.of(new Condition.Noted(""))
                    : Optional.ofNullable(MEDIA.get(folded)).map(Condition.Has::new);
            case NOTE -> folded.isEmpty() ? Optional.empty() : Optional.of(new Condition.Noted(folded));
        };
    }

    private static Optional<Condition> text(Condition.Field field, String folded, boolean prefix) {
        return new Atoms(folded).next() ? Optional.of(new Condition.Text(field, folded, prefix)) : Optional.empty();
    }

    private static Optional<Condition> named(Facet.Kind kind, String folded) {
        return folded.isEmpty() ? Optional.empty() : Optional.of(new Condition.Named(kind, folded));
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text.replace('/', '-').replace('.', '-')));
        } catch (DateTimeException _) {
            // Not a date: the caller looks for it as text.
            return Optional.empty();
        }
    }
}
