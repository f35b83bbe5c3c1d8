package offprint.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05-18                      | 2020-05-18T00:00:00Z     | DAY
            2020/05/18                      | 2020-05-18T00:00:00Z     | DAY
            2020.5.8                        | 2020-05-08T00:00:00Z     | DAY
            2020年5月18日                   | 2020-05-18T00:00:00Z     | DAY
            18 May 2020                     | 2020-05-18T00:00:00Z     | DAY
            "May 18, 2020"                  | 2020-05-18T00:00:00Z     | DAY
            2020-05-18 00:00:00             | 2020-05-18T00:00:00Z     | DAY
            2020-05-18T10:20:30Z            | 2020-05-18T10:20:30Z     | EXACT
            2020-05-18T10:20:30.000Z        | 2020-05-18T10:20:30Z     | EXACT
            2020-05-18T10:20:30+01:00       | 2020-05-18T09:20:30Z     | EXACT
            2020-05-18 15:15 +0800          | 2020-05-18T07:15:00Z     | EXACT
            2020-05-18 15:15:09 +08:00      | 2020-05-18T07:15:09Z     | EXACT
            2020-05-18 15:15:00             | 2020-05-18T15:15:00Z     | EXACT
            2020-05-18 15:15                | 2020-05-18T15:15:00Z     | EXACT
            "Mon, 18 May 2020 15:15:00 GMT" | 2020-05-18T15:15:00Z     | EXACT
            2020-05-18T10:20:30.123Z        | 2020-05-18T10:20:30.123Z | COLLECTED
            2021-02-30                      | 2021-09-02T00:00:00Z     | DAY
            2021-13-01T00:00:00Z            | 2021-09-02T00:00:00Z     | DAY
            yesterday                       | 2021-09-02T00:00:00Z     | DAY
            1970-01-01T00:00:00.000Z        | 2021-09-02T00:00:00Z     | DAY
            0001-01-01                      | 2021-09-02T00:00:00Z     | DAY
            20200518                        | 2020-05-18T00:00:00Z     | DAY
            20200230                        | 2021-09-02T00:00:00Z     | DAY
            1999                            | 1999-01-01T00:00:00Z     | DOUBTFUL
            1999年5月                       | 1999-05-01T00:00:00Z     | DOUBTFUL
            2021                            | 2021-09-02T00:00:00Z     | DOUBTFUL
            2021-08                         | 2021-08-01T00:00:00Z     | DOUBTFUL
            0000                            | 2021-09-02T00:00:00Z     | DAY
            2999-01-01                      | 2021-09-02T00:00:00Z     | DOUBTFUL
            2999-01-01T10:20:30Z            | 2021-09-02T00:00:00Z     | DOUBTFUL
            """, quoteCharacter = '`')
    void dateIsReadInEveryForm(String text, String instant, String precision) throws PostFormatException {
        Post post = Posts.withHeader("title: t\ndate: " + text);

        assertEquals(instant + " " + precision + " " + text.replace("\"", ""), shown(post));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-09-02T08:37:55.027Z | 1630595700000 | www.zaobao.com  | text   | 2021-09-02T07:15:00Z     | EXACT
            2021-09-02T08:37:55.027Z | 1630595700000 | www.example.com | 港口   | 2021-09-02T07:15:00Z     | EXACT
            2021-09-02T08:37:55.027Z | 1630599300000 | www.example.com | 港口に | 2021-09-02T07:15:00Z     | EXACT
            2021-09-02T08:37:55.027Z | 1630595700000 | www.example.com | text   | 2021-09-02T08:37:55.027Z | COLLECTED
            2021-09-02T08:37:55.027Z | 1630567800000 | www.example.com | text   | 2021-09-02T07:30:00Z     | EXACT
            2021-09-02T08:37:55.027Z | 1631800000000 | www.example.com | 港口   | 2021-09-02T08:37:55.027Z | COLLECTED
            2021-09-02T08:37:55.027Z | NaN           | www.example.com | 港口   | 2021-09-02T08:37:55.027Z | COLLECTED
            2021-09-02T08:37:55.027Z | 12            | www.example.com | 港口   | 2021-09-02T08:37:55.027Z | COLLECTED
            2021-09-02T08:37:55.027Z | 9999999999999 | www.example.com | 港口   | 2021-09-02T08:37:55.027Z | COLLECTED
            2021-09-02T07:15:00.000Z | 1630566900000 | www.example.com | 港口   | 2021-09-02T07:15:00Z     | EXACT
            2021-09-02 15:15:00      | NaN           | www.zaobao.com  | text   | 2021-09-02T07:15:00Z     | EXACT
            2021-09-02 15:15:00      | NaN           | www.example.com | 港口   | 2021-09-02T07:15:00Z     | EXACT
            2021-09-02 16:15:00      | NaN           | www.example.com | の港   | 2021-09-02T07:15:00Z     | EXACT
            2013-10-15T16:00:00.000Z | NaN           | www.rfa.org     | 港口   | 2013-10-16T00:00:00Z     | DAY
            2013-10-15T16:00:00.000Z | NaN           | www.example.com | 港口   | 2013-10-15T16:00:00Z     | EXACT
            2001-07-31T16:00:00.000Z | 996595200000  | example.com/202308010123.aspx | 港| 2023-08-01T00:00:00Z | DOUBTFUL
            2001-07-31T16:00:00.000Z | 996595200000  | www.example.com | 港口   | 2021-09-02T00:00:00Z     | DOUBTFUL
            2019-07-31T16:00:00.000Z | NaN           | example.com/2017/05/04/x | t | 2017-05-04T00:00:00Z    | DOUBTFUL
            2019-07-31T16:00:00.000Z | NaN           | example.com/story20190731-1 | t | 2019-07-31T16:00:00Z | EXACT
            2019-07-31T16:00:00.000Z | NaN           | example.com/%20170504 | t   | 2019-07-31T16:00:00Z     | EXACT
            """)
    void dateIsDecidedByAllThatThePostTells(String date, String comment, String host, String title, String instant,
                                            String precision) throws PostFormatException {
        Post post = Posts.parsed("2021-09-02-x.md", """
                ---
                title: %s
                date: %s
                from: https://%s
                ---
                <!--%s-->
                """.formatted(title, date, host, comment));

        assertEquals(instant + " " + precision + " " + date, shown(post));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 01 Jan 0001 00:00:00 GMT", "January 1, 0001", "0001-01-01T00:00:00Z", "0001-01"})
    void theZeroOfAProgramIsNoDate(String date) throws PostFormatException {
        Post post = Posts.parsed("x.md", "---\ntitle: t\ndate: " + date + "\n---\nText.\n");

        assertEquals("UNKNOWN " + date, shown(post));
    }

    @Test
    void badDateIsAWarningWithItsLine() throws PostFormatException {
        Post post = Posts.withHeader("title: t\ndate: 2021-02-30");

        assertEquals("archive/_posts/2021-09-02-file name.md:3: date '2021-02-30' is not a date such as 2014-02-04;"
                + " the day of the file name was taken", post.problems().getFirst().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-09-02-x.md | ''            | 2021-09-02T00:00:00Z DAY
            2021-9-2.md     | ''            | 2021-09-02T00:00:00Z DAY
            x.md            | ''            | UNKNOWN
            2021-02-30-x.md | ''            | UNKNOWN
            1999.md         | ''            | UNKNOWN
            x.md            | 1630566900000 | 2021-09-02T07:15:00Z EXACT
            """)
    void postWithoutADateTakesTheOneOfItsFileName(String name, String comment, String expected)
            throws PostFormatException {
        Post post = Posts.parsed(name, "---\ntitle: t\n---\n<!--" + comment + "-->\n");

        assertEquals(expected, shown(post).strip());
        assertEquals(0, post.problems().size());
    }

    @Test
    void dateFarInTheFutureIsDoubtful() throws PostFormatException {
        Post post = Posts.parsed("x.md", "---\ntitle: t\ndate: 2999-01-01\n---\nText.\n");

        assertEquals("2999-01-01T00:00:00Z DOUBTFUL 2999-01-01", shown(post));
        assertEquals(List.of("3: the date 2999-01-01 lies far in the future"), Posts.warnings(post));
        assertEquals("2999-01-01T00:00:00Z DOUBTFUL ", shown(Posts.parsed("2999-01-01-x.md", "---\ntitle: t\n---\n")));
    }

    private static String shown(Post post) {
        var published = post.published();
        return published.isKnown()
                ? published.instant() + " " + published.precision() + " " + published.text()
                : published.precision() + " " + published.text();
    }
}
