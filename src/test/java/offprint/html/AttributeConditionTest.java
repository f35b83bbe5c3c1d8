package offprint.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeConditionTest {

    /** The same as an expression, which takes its time to be made ready. */
    private static final Pattern EXPRESSION =
            Pattern.compile("\\[\\s*([\\w-]+)\\s*(?:([~|^$*]?=)\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\]\\s]*))"
                    + "\\s*[iIsS]?\\s*)?]");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "[data-ad],data-ad,``,``",
            "[ data-ad ],data-ad,``,``",
            "[id^=\"ad-\"],id,^=,ad-",
            "[id^='ad-' i],id,^=,ad-",
            "[id=ad],id,=,ad",
            "[id=\" ad \"],id,=,ad",
            "[id=\"a]b\"],id,=,a]b",
            "[class~=ad],class,~=,ad",
            "[id=],id,=,``",
            "[id=\"ad],id,=,\"ad",
            "[id!=ad],``,``,``",
            "[id=ad sale],``,``,``",
            "[id,``,``,``",
            "[],``,``,``"
    })
    void readsNameOperatorAndValue(String text, String name, String operator, String value) {
        assertEquals(new AttributeCondition(name, operator, value), AttributeCondition.of(text));
    }

    @Property(seed = "20210902", tries = 20_000)
    void readsWhatTheExpressionReads(@ForAll("conditions") String text) {
        assertEquals(byExpression(text), AttributeCondition.of(text));
    }

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.strings().withChars("ai_- \"'=~^$*|]\n\\").ofMinLength(1).ofMaxLength(12)
                .map(inside -> "[" + inside).flatMap(open -> Arbitraries.of(open, open + "]"));
    }

    private static AttributeCondition byExpression(String text) {
        var match = EXPRESSION.matcher(text);
        if (!match.matches()) {
            return new AttributeCondition("", "", "");
        }
        var value = match.group(3) != null ? match.group(3) : match.group(4) != null ? match.group(4) : match.group(5);
        return new AttributeCondition(match.group(1), match.group(2) == null ? "" : match.group(2),
                value == null ? "" : value.strip());
    }
}
