package offprint.post;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few HTML entities that turn up in names and page titles. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{2,6})|(amp|lt|gt|quot|apos|nbsp));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Entities() {
    }

    static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(Entities::replacement);
    }

    private static String replacement(MatchResult entity) {
        String text = entity.group(1) == null
                ? NAMED.get(entity.group(2)) : Character.toString(Integer.parseInt(entity.group(1)));
        return Matcher.quoteReplacement(text);
    }
}
