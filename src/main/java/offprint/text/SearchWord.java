package offprint.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import offprint.model.Facet;

/**
 * The word of a search that is being typed, to be completed.
 *
 * @param start where it begins in what was typed, with its field
 * @param end   where it ends: there the reader is typing
 * @param field its field and the colon as typed; empty if it has none
 * @param kind  what the field names; empty if the word is to become an operator
 * @param text  what stands behind the field so far, without quotes
 */
public record SearchWord(int start, int end, String field, Optional<Facet.Kind> kind, String text) {

    private static final Map<String, Facet.Kind> KINDS = Map.of("TAG", Facet.Kind.TAG, "AUTHOR", Facet.Kind.AUTHOR,
            "HOST", Facet.Kind.HOST);

    private static final List<String> OPERATORS = List.of("title:", "body:", "tag:", "author:", "host:", "after:",
            "before:", "on:", "is:unread", "is:read", "is:starred", "is:duplicate", "is:removed", "has:image",
            "has:video", "has:note", "note:",
            "标题：", "正文：", "标签：", "作者：", "网站：", "来源：", "晚于：", "早于：", "日期：", "状态：未读", "状态：已读",
            "状态：星标", "状态：重复", "状态：已移除", "包含：图片", "包含：视频", "包含：笔记", "笔记：");

    /** The word that ends at the caret; empty if there is none. */
    public static Optional<SearchWord> at(String typed, int caret) {
        return SearchToken.of(typed.substring(0, caret)).stream()
                .filter(token -> token.kind() == SearchToken.Kind.TEXT && token.end() == caret)
                .reduce((_, last) -> last).map(token -> of(token, typed));
    }

    private static SearchWord of(SearchToken token, String typed) {
        int text = token.field().isEmpty() ? token.start() : token.start() + token.field().length() + 1;
        var kind = SearchField.named(token.field()).map(field -> KINDS.get(field.name()));
        return new SearchWord(token.start(), token.end(), typed.substring(token.start(), text), kind, token.text());
    }

    /** The operators this word begins, none if it says what it is; one Chinese character or two letters are enough. */
    public List<String> operators() {
        String folded = Folding.fold(field + text);
        boolean isTooShort = folded.isEmpty() || folded.length() == 1 && folded.charAt(0) < 128;
        return kind.isPresent() || isTooShort ? List.of() : OPERATORS.stream()
                .filter(operator -> Folding.fold(operator).startsWith(folded) && !Folding.fold(operator).equals(folded))
                .toList();
    }

    /** The word with that value behind its field, in quotes if it needs them, and a space behind it. */
    public String completed(String value) {
        boolean isPlain = SearchToken.of(value).size() == 1 && SearchToken.of(value).getFirst().text().equals(value)
                && !value.endsWith("*");
        return field + (isPlain ? value : '"' + value.replace('"', ' ') + '"') + ' ';
    }

    /**
     * The values this word may become: first those whose names begin so, then those that hold it, each in their order.
     *
     * @param most how many at most
     */
    public <T> List<T> matching(List<T> values, Function<T, String> name, int most) {
        String folded = Folding.fold(text).strip();
        return Stream.concat(
                        values.stream().filter(value -> Folding.fold(name.apply(value)).startsWith(folded)),
                        values.stream().filter(value -> Folding.fold(name.apply(value)).indexOf(folded) > 0))
                .limit(most).toList();
    }
}
