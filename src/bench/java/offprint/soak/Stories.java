package offprint.soak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented articles, each with an address and words of its own; a later edition of one has another text. */
final class Stories {

    static final List<String> TAGS = List.of("日报", "港口", "渡轮", "气候", "Harbour", "慢读", "夜班", "technology");
    static final List<String> WORDS = List.of("港口", "渡轮", "潮汐", "夜班", "吊机", "气候", "城市", "石阶", "灯塔",
            "船期", "公司", "harbour", "climate", "lighthouse", "ferry", "變化", "圖書館", "鐘樓", "機器", "学生");
    private static final List<String> PLACES = List.of("北岸", "南湾", "旧码头", "山脚", "河口", "老城", "Eastwick",
            "机场", "學校", "菜市场");
    private static final List<String> AUTHORS = List.of("林远", "陈岚", "A. Writer", "周野", "何小溪", "Ines Vale");
    private static final List<String> VERBS = List.of("谈到", "经过", "宣布", "忘记了", "重新打开", "看见", "等待", "记录");
    private static final int LONG = 400;

    private final Random random;

    Stories(Random random) {
        this.random = random;
    }

    static String address(int number) {
        return "https://" + "abcdef".charAt(number % 6) + ".soak.example/" + number;
    }

    /** The file of that article in that edition. */
    String post(int number, int edition) {
        var own = new Random(number * 31L + edition);
        return """
                ---
                title: "%s%s %d"
                date: %d-%02d-%02d %02d:%02d
                author: %s
                from: %s
                tags: [%s, %s]
                ---
                %s
                """.formatted(pick(own, PLACES), pick(own, WORDS), number, 2009 + number % 13, 1 + number % 12,
                1 + number % 28, number % 24, number % 60, pick(own, AUTHORS), address(number), pick(own, TAGS),
                pick(own, TAGS), body(own, number, edition));
    }

    private static String body(Random own, int number, int edition) {
        int paragraphs = number % 97 == 0 ? LONG : 2 + own.nextInt(14);
        var text = IntStream.range(0, paragraphs).mapToObj(at -> paragraph(own, at))
                .collect(Collectors.joining("\n\n"));
        return text + "\n\n" + switch (number % 7) {
            case 0 -> "## 后记\n\n| 年 | 数 |\n|---|---|\n| 2009 | " + edition + " |\n\n- 一\n- 二\n";
            case 1 -> "正文有注[^1]。\n\n[^1]: 注释在此，第 " + number + " 号。\n";
            case 2 -> "<div class=\"sharedaddy\">Share this</div><p onclick=\"x()\">结尾<script>x()</script></p>\n";
            case 3 -> "![图](https://pictures.soak.example/" + number + ".png)\n\n> 引文 " + number + "\n";
            case 4 -> "<table><tr><td>左</td><td><b>右</b></td></tr></table><iframe src=\"//v.example/1\"></iframe>\n";
            default -> "完。\n";
        };
    }

    private static String paragraph(Random own, int at) {
        String heading = at % 9 == 8 ? "## " + pick(own, PLACES) + at + "\n\n" : "";
        return heading + IntStream.range(0, 2 + own.nextInt(6)).mapToObj(_ -> pick(own, PLACES) + pick(own, WORDS)
                + pick(own, VERBS) + pick(own, WORDS) + own.nextInt(1000) + "，" + pick(own, WORDS) + pick(own, VERBS)
                + pick(own, PLACES) + "。").collect(Collectors.joining());
    }

    /** A file that no scraper should have written. */
    byte[] odd() {
        return switch (random.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> bytes(300);
            case 2 -> "---\ntitle: [never closed\ndate: yesterday\n---\n没有结尾的标题".getBytes(StandardCharsets.UTF_8);
            case 3 -> ("---\ntitle: 无终\n" + "tags: [" + "x, ".repeat(90)).getBytes(StandardCharsets.UTF_8);
            case 4 -> "港口的旧编码文章".getBytes(Charset.forName("GB18030"));
            case 5 -> "<div>".repeat(3000).getBytes(StandardCharsets.UTF_8);
            case 6 -> ("# " + "长".repeat(5000) + "\n\ntext").getBytes(StandardCharsets.UTF_8);
            default -> "+++\ntitle = 3\ndate = 99999-13-41\n+++\n\u0000\u0001".getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String pick(Random own, List<String> from) {
        return from.get(own.nextInt(from.size()));
    }
}
