package offprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import offprint.model.ArticleQuery;
import offprint.model.DateCount;
import offprint.model.Facet;
import offprint.model.FacetCount;
import offprint.model.Facets;
import offprint.model.Period;

/** Questions that readers of a large library ask, the same ones each time. */
final class LargeQuestions {

    // More than the library remembers the hits of, so that each is looked for when it comes again.
    static final List<String> COMMON = List.of("中国", "政府", "香港", "社会", "我们", "他们", "中國", "一个", "美国", "国家",
            "没有", "自己", "可以", "因为", "问题", "疫情", "北京", "已经", "如果", "现在", "上海", "这个", "什么", "人民");
    static final List<String> RARE = List.of("渡轮", "吊机", "气候", "氣候", "火锅", "望远", "鲸鱼", "冰川", "钢琴", "蝴蝶",
            "沙漠", "灯塔", "围棋", "邮票", "银杏", "瀑布", "诗集", "葡萄", "琥珀", "帆船", "陶瓷", "菊花", "彗星", "雕塑");

    private final Facets whole;
    private final Random random = new Random(4);

    /** @param whole how all articles divide */
    LargeQuestions(Facets whole) {
        this.whole = whole;
    }

    /** A tag, an author, a host, a day, in turn. */
    List<ArticleQuery> views(int count) {
        var days = whole.years().stream().flatMap(year -> year.parts().stream())
                .flatMap(month -> month.parts().stream()).map(DateCount::name).toList();
        var views = new ArrayList<ArticleQuery>();
        while (views.size() < count) {
            var day = LocalDate.parse(days.get(random.nextInt(days.size())));
            views.add(switch (views.size() % 4) {
                case 0 -> ArticleQuery.ALL.and(Facet.tag(any(whole.tags())));
                case 1 -> ArticleQuery.ALL.and(Facet.author(any(whole.authors())));
                case 2 -> ArticleQuery.ALL.and(Facet.host(any(whole.hosts())));
                default -> ArticleQuery.ALL.withPeriod(new Period(day, day));
            });
        }
        return views;
    }

    static List<ArticleQuery> searches(List<String> words) {
        return words.stream().map(ArticleQuery.ALL::withWords).toList();
    }

    /** Half of the time one of the ten most frequent. */
    private String any(List<FacetCount> counts) {
        int bound = random.nextBoolean() ? Math.min(10, counts.size()) : counts.size();
        return counts.get(random.nextInt(bound)).name();
    }
}
