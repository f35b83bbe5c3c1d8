package offprint.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields that a link gives to the mail it begins: those that its writer sees. Some programs attach files by
 * another.
 */
final class MailFields {

    private static final Pattern SEEN = Pattern.compile("(?i)[?&](?:amp;)?((?:to|cc|bcc|subject|body)=[^&]*)");

    private MailFields() {
    }

    /** What stands after {@code mailto:}, with no other field. */
    static String seen(String mail) {
        int query = mail.indexOf('?');
        if (query < 0) {
            return mail;
        }
        var fields = SEEN.matcher(mail.substring(query)).results().map(field -> field.group(1))
                .collect(Collectors.joining("&"));
        return mail.substring(0, query) + (fields.isEmpty() ? "" : "?" + fields);
    }
}
