package offprint.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import offprint.model.DatePrecision;
import offprint.model.Published;
import offprint.post.Post;
import offprint.post.YamlText;

/** A post written anew: front matter, then the body. Every value is quoted, so that none is misread. */
final class PostText {

    private static final Pattern ENTITY = Pattern.compile("&(?=(?:#\\d{2,6}|amp|lt|gt|quot|apos|nbsp);)");

    private final Post post;

    PostText(Post post) {
        this.post = post;
    }

    /**
     * Ways to write it, the plainest first. The later ones have what generators write before a body, which only a body
     * needs that begins in the same way, or a time that was known from there.
     */
    List<String> versions() {
        var versions = new ArrayList<String>();
        for (String date : dates()) {
            for (String head : heads()) {
                versions.add("---\n" + fields(date) + "---\n" + head + post.body() + "\n");
            }
        }
        return versions;
    }

    private Set<String> dates() {
        var dates = new LinkedHashSet<String>();
        Published published = post.published();
        if (!published.text().isBlank() || !published.isKnown()) {
            dates.add(published.text());
        }
        switch (published.precision()) {
            case EXACT, COLLECTED -> {
                dates.add(published.instant().truncatedTo(ChronoUnit.SECONDS).toString());
                dates.add(published.instant().toString());
            }
            case DAY, DOUBTFUL -> dates.add(LocalDate.ofInstant(published.instant(), ZoneOffset.UTC).toString());
            case UNKNOWN -> { }
        }
        // A day of the file name alone, where the address names another day that would make a written one doubtful.
        dates.add("");
        return dates;
    }

    private List<String> heads() {
        String comment = post.published().precision() == DatePrecision.EXACT
                ? "<!--" + post.published().instant().toEpochMilli() + "-->\n" : "<!---->\n";
        return List.of("", comment, comment + "[" + post.title() + "](" + post.url() + ")\n------\n\n");
    }

    private String fields(String date) {
        var fields = new StringBuilder("title: ").append(YamlText.quoted(post.title())).append('\n');
        if (!date.isEmpty()) {
            fields.append("date: ").append(isPlain(date) ? date : YamlText.quoted(date)).append('\n');
        }
        List<String> authors = post.authors().stream()
                .map(author -> ENTITY.matcher(author).replaceAll("&amp;")).toList();
        if (authors.size() == 1) {
            fields.append("author: ").append(YamlText.quoted(authors.getFirst())).append('\n');
        } else if (!authors.isEmpty()) {
            fields.append("author: ").append(list(authors)).append('\n');
        }
        if (!post.url().isEmpty()) {
            fields.append("from: ").append(YamlText.quoted(post.url())).append('\n');
        }
        var tags = new LinkedHashSet<>(post.tags());
        tags.addAll(post.own().tags());
        if (!tags.isEmpty()) {
            fields.append("tags: ").append(list(List.copyOf(tags))).append('\n');
        }
        if (!post.own().tags().isEmpty()) {
            fields.append("own_tags: ").append(list(post.own().tags())).append('\n');
        }
        return fields.toString();
    }

    private static boolean isPlain(String date) {
        return date.matches("[0-9TZ:.+-]+");
    }

    private static String list(List<String> values) {
        return values.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[ ", " ]"));
    }
}
