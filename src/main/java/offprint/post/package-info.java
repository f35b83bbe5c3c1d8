/**
 * A file of an archive becomes a typed {@link offprint.post.Post}, or a reason why it cannot; the only user of
 * SnakeYAML, tomlj, mime4j, JDOM and ROME.
 *
 * <p>{@code TextDecoder} makes text of the bytes, {@code SourceText} cuts it into header and body, {@code YamlHeader},
 * {@code TomlHeader} or {@code JsonHeader} (or {@code BrokenHeader}, line by line) reads the header into
 * {@code Fields}, {@code FrontMatter} gives those their
 * types, {@code PostBody} takes off what the generator put before the content and {@code DateRule} decides when it was
 * published.
 *
 * <p>A whole web page, with a header or without, says in its meta elements what the header does not say
 * ({@code offprint.html.PageFacts}); it stays whole in {@link offprint.post.Post#body()}, and is cut to its article
 * when it is cleaned. That is why this package stands on {@code offprint.html}.
 *
 * <p>A page saved as one MIME file ({@code MimePage}) is the page in it: the first part that is HTML.
 *
 * <p>A feed ({@link offprint.post.Feed}) is many articles in one file. Each entry is kept as a feed of its own: its XML
 * as it was, inside what the feed says of itself that lasts (title, link, language, author). So a source of the library
 * is still one article, says all by itself, and is the same bytes for as long as the entry is the same. The path of an
 * entry is {@code feed.xml#guid}. XML with a document type is refused: no entities to expand, nothing to fetch.
 * {@code Feed} cuts with JDOM, on which ROME stands; ROME reads the entry in whatever dialect it is.
 *
 * <p>The YAML is only composed into nodes and never constructed into objects: every scalar stays the text it was
 * written as ({@code yes}, {@code 1:30} and {@code 2021-02-30} too), no class can be named, each value knows its line,
 * and a list that contains itself is an ordinary node that is visited once.
 */
package offprint.post;
