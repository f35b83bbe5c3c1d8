package offprint.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.model.ArticleQuery;
import offprint.text.ChineseScript;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which articles are nearly the same story, and which only look so. All of them are invented. */
class SimilarTextsTest {

    private static final String STORY = """
            海港渡轮公司昨天公布了冬季船期。从十一月第一个星期一起，头班船提前到清晨五点四十分，末班船推迟到深夜十一点半，
            中间每二十分钟一班。公司的调度主任林望舒说，新的船期是听了对岸三个街区居民的意见以后定下来的：去年冬天，很多
            在鱼市上早班的人赶不上头班船，只好绕道大桥，多走四十分钟。

            新船期要多用两条船和九名水手。两条船已经在船坞里检修完毕，其中一条是十二年前退下来的“白鹭号”，换了新的发动机，
            座椅也重新包过。水手们从下周开始训练，内容包括雾天靠泊和夜间救生。工会对新的排班表示欢迎，但要求公司在候船室
            里增加暖气，并且把更衣室修好。

            候船室的暖气下个月装好。公司还说，冬天过后会数一数每班船上的人，再决定春天怎么开。对岸的杂货店老板娘已经在门口
            贴出了手写的船期表，她说，早班的人会来买热豆浆，她也要早起半个钟头了。
            """;

    private static final String ENGLISH = """
            The harbour ferry company published its winter timetable yesterday. From the first Monday of November the
            first boat leaves at twenty to six in the morning and the last at half past eleven at night, with one every
            twenty minutes between. The head of operations, Ruth Amsel, said that the company had listened to people in
            three neighbourhoods across the water: last winter many who work the early shift at the fish market missed
            the first boat and had to go round by the bridge, which takes forty minutes longer. The new timetable needs
            two more boats and nine more hands. Both boats have been overhauled in dock, and one of them is the White
            Heron, retired twelve years ago, which has a new engine and new seats. The crews begin to train next week,
            in coming alongside in fog and in saving people at night. The union welcomed the timetable and asked for
            heating in the waiting room.
            """;

    @TempDir
    private Path folder;

    /** Two texts, each with a title, as two sites have them. */
    private record Pair(String firstTitle, String first, String secondTitle, String second) {
    }

    static Stream<Arguments> nearlyTheSame() {
        return Stream.of(
                Arguments.of("a correction", new Pair("渡轮公司公布冬季船期", STORY, "渡轮公司公布冬季船期（更正）",
                        STORY.replace("五点四十分", "五点五十分").replace("九名水手", "十一名水手"))),
                Arguments.of("an agency copy", new Pair("渡轮公司公布冬季船期", STORY, "渡轮公司公布冬季船期",
                        "（海港通讯社九月二日电）" + STORY + "\n\n（记者 周砚）")),
                Arguments.of("a copy with a sentence less", new Pair("渡轮公司公布冬季船期", STORY, "渡轮公司公布冬季船期",
                        STORY.replace("座椅也重新包过。", ""))),
                Arguments.of("the same in traditional characters", new Pair("渡轮公司公布冬季船期", STORY,
                        ChineseScript.TRADITIONAL.convert("渡轮公司公布冬季船期"), ChineseScript.TRADITIONAL.convert(STORY))),
                Arguments.of("a correction in English", new Pair("Ferry company publishes winter timetable", ENGLISH,
                        "Ferry company publishes winter timetable", ENGLISH.replace("nine more", "ten more"))));
    }

    static Stream<Arguments> lookAlikes() {
        return Stream.of(
                Arguments.of("tables of prices of two days", new Pair("鱼市行情 九月二日", prices(3),
                        "鱼市行情 九月三日", prices(7))),
                Arguments.of("a template with other numbers", new Pair("海港天气", weather(1), "海港天气", weather(2))),
                Arguments.of("two short notices", new Pair("休刊通知", "本报明天休刊一天，后天照常出版。", "休刊通知",
                        "本报下周一休刊一天，下周二照常出版。")),
                Arguments.of("two stories of one event", new Pair("渡轮公司公布冬季船期", STORY, "冬天的头班船", """
                        天还没有亮，鱼市的灯已经开了。卖蛤蜊的陈阿婆说，从前她要走过大桥来上班，今年冬天可以坐船了：渡轮公司把头班船
                        提前到了五点四十分。她的邻居们前几个月给公司写过信，有人还去开了会。公司派来的人坐在第一排，一直在记笔记。
                        新船期十一月开始，要多开两条船。老水手们记得其中一条，“白鹭号”，十二年前最后一次靠岸的时候，岸上有人拉手风琴。
                        现在它又漆成了白色。陈阿婆说她要坐第一班，坐在靠窗的地方，看大桥从上面过去。
                        """)),
                Arguments.of("a story and its translation", new Pair("渡轮公司公布冬季船期", STORY,
                        "Ferry company publishes winter timetable", ENGLISH)),
                Arguments.of("two days of a column", new Pair("潮汐", tides(1), "潮汐", tides(9))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nearlyTheSame")
    void nearlyTheSameStoryIsOneCluster(String name, Pair pair) throws Exception {
        assertEquals(1, rows(pair), name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void whatOnlyLooksAlikeStaysApart(String name, Pair pair) throws Exception {
        assertEquals(2, rows(pair), name);
    }

    private static String prices(int seed) {
        var names = List.of("带鱼", "黄鱼", "蛤蜊", "对虾", "鲳鱼", "海带", "墨鱼", "梭子蟹", "鲈鱼", "牡蛎", "鳗鱼", "海参");
        return "鱼市今天的行情如下，单位是每公斤多少元，价格由鱼市管理处在早上六点记录，仅供参考。\n\n"
                + String.join("\n", IntStream.range(0, names.size()).mapToObj(at -> "- %s %d.%d 元，昨天 %d.%d 元".formatted(
                        names.get(at), 18 + at * seed % 53, at * 7 * seed % 10, 17 + at * seed % 47,
                        at * 3 * seed % 10)).toList());
    }

    private static String weather(int day) {
        return """
                海港今天白天%s，最高气温 %d 度，最低气温 %d 度，%s风 %d 级，浪高 %d.%d 米，能见度 %d 公里，湿度百分之 %d。
                满潮在 %d 点 %d 分，潮高 %d 厘米；干潮在 %d 点 %d 分，潮高 %d 厘米。渡轮照常开行，出海的船请注意收听广播。
                """.formatted(List.of("多云", "小雨", "晴").get(day % 3), 20 + day * 3, 11 + day * 2,
                List.of("东北", "西南", "偏南").get(day % 3), 2 + day, day, day * 3 % 10, 8 + day * 4, 50 + day * 9, 3 + day,
                day * 17 % 60, 240 + day * 13, 9 + day, day * 23 % 60, 40 + day * 11);
    }

    private static String tides(int day) {
        var text = new StringBuilder("各码头今天的潮汐：\n\n");
        for (var place : List.of("东码头", "西码头", "鱼市", "大桥", "灯塔", "船坞", "北岸", "南岸", "盐田", "河口")) {
            text.append("- %s：满潮 %d 点 %d 分 %d 厘米，干潮 %d 点 %d 分 %d 厘米\n".formatted(
                    place,
                    (day + place.hashCode() % 5 + 5) % 12, (day * 7 + place.length() * 11) % 60,
                    200 + (day * 31 + place.charAt(0)) % 90, (day + 6) % 12, (day * 13 + place.charAt(1)) % 60,
                    20 + (day * 17 + place.charAt(1)) % 40));
        }
        return text.toString();
    }

    /** How many rows the list of everything has, when two sites publish the texts. */
    private int rows(Pair pair) throws Exception {
        try (var library = Library.inMemory()) {
            new Importer(library, List.of(FilterList.builtIn())).run(List.of(Archives.folder(folder, Map.of(
                    "a.md", Archives.post(pair.firstTitle, "https://one.example/a", paragraphs(pair.first)),
                    "b.md", Archives.post(pair.secondTitle, "https://two.example/b", paragraphs(pair.second))))),
                    ImportMonitor.NONE);
            return library.clusters().rows(ArticleQuery.ALL).length;
        }
    }

    private static String paragraphs(String text) {
        return text.strip().replace("\n\n", "</p>\n<p>");
    }
}
