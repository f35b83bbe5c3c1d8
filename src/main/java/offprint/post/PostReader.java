package offprint.post;

import java.time.Instant;
import java.util.Locale;
import offprint.html.WebPage;
import java.util.List;
import offprint.model.PostFile;
import offprint.model.Published;

/** Reads one file into a post. */
final class PostReader {

    private final PostFile file;
    private final Instant now;
    private final Notes notes;

    PostReader(PostFile file, Instant now) {
        this.file = file;
        this.now = now;
        this.notes = new Notes(file.path());
    }

    Post read() throws PostFormatException {
        if (Feed.is(file.bytes())) {
            var entry = FeedPost.of(file, notes);
            return post(FrontMatter.of(entry.fields(), notes), entry.body(), new FileName(file.name()));
        }
        return MimePage.is(file.bytes()) ? savedPage(MimePage.of(file)) : textFile();
    }

    private Post savedPage(MimePage page) throws PostFormatException {
        String text = TextDecoder.text(new PostFile(file.path(), page.html()), notes,
                () -> page.charset().or(() -> DeclaredCharset.of(page.html())));
        var fields = new Fields(notes);
        PageFields.add(text, fields);
        page.addTo(fields);
        return post(FrontMatter.of(fields, notes), text, new FileName(file.name()));
    }

    private Post textFile() throws PostFormatException {
        String text = TextDecoder.text(file, notes);
        SourceText source = SourceText.of(text);
        Fields fields = fields(source);
        if (fields.isEmpty() && !source.header().isBlank()) {
            source = SourceText.bare(text);
        }
        var name = new FileName(file.name());
        boolean isBare = source.kind() == SourceText.Kind.BARE;
        if (WebPage.is(source.body()) || isBare && isNamedHtml()) {
            PageFields.add(source.body(), fields);
            return isBare && fields.isEmpty() ? bare(source.body(), name)
                    : post(FrontMatter.of(fields, notes), source.body(), name);
        }
        return switch (source.kind()) {
            case BARE -> bare(source.body(), name);
            case YAML, TOML, JSON -> post(FrontMatter.of(fields, notes), source.body(), name);
            case UNCLOSED_YAML -> {
                notes.warn(1, "the header has no end; the text begins at the first line that is no field");
                yield post(FrontMatter.of(fields, notes), source.body(), name);
            }
        };
    }

    private boolean isNamedHtml() {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private Fields fields(SourceText source) {
        return switch (source.kind()) {
            case BARE -> new Fields(notes);
            case YAML, UNCLOSED_YAML -> YamlHeader.read(source.header(), notes);
            case TOML -> TomlHeader.read(source.header(), notes);
            case JSON -> JsonHeader.read(source.header(), notes);
        };
    }

    private Post bare(String body, FileName name) {
        notes.warn(0, "there is no header; title and date come from the text and the file name");
        String heading = BareText.title(file.name(), body);
        String title = heading.isEmpty() ? name.title() : heading;
        var content = PostBody.of(body, title, "");
        Published published = new DateRule(clues(FrontMatter.NONE, title, content, name), notes, now).published();
        return new Post(title, List.of(), content.link(), published, List.of(), content.text(), notes.problems());
    }

    private Post post(FrontMatter header, String body, FileName name) {
        String title = header.title();
        if (title.isEmpty()) {
            title = name.title();
            notes.warn(0, "there is no title; the file name stands in for it");
        }
        var content = PostBody.of(body, title, header.url());
        Published published = new DateRule(clues(header, title, content, name), notes, now).published();
        String url = header.url().isEmpty() ? content.link() : header.url();
        return new Post(title, header.authors(), url, published, header.tags(), header.own(), content.text(),
                notes.problems());
    }

    private static DateClues clues(FrontMatter header, String title, PostBody content, FileName name) {
        String url = header.url().isEmpty() ? content.link() : header.url();
        return new DateClues(header.date(), header.dateLine(), content.comment(), url, name,
                () -> Language.of(title, content.text()));
    }
}
