/**
 * A file of an archive becomes a typed {@link offprint.post.Post}, or a reason why it cannot; the only user of
 * SnakeYAML and tomlj.
 *
 * <p>{@code TextDecoder} makes text of the bytes, {@code SourceText} cuts it into header and body, {@code YamlHeader},
 * {@code TomlHeader} or {@code JsonHeader} (or {@code BrokenHeader}, line by line) reads the header into
 * {@code Fields}, {@code FrontMatter} gives those their
 * types, {@code PostBody} takes off what the generator put before the content and {@code DateRule} decides when it was
 * published.
 *
 * <p>The YAML is only composed into nodes and never constructed into objects: every scalar stays the text it was
 * written as ({@code yes}, {@code 1:30} and {@code 2021-02-30} too), no class can be named, each value knows its line,
 * and a list that contains itself is an ordinary node that is visited once.
 */
package offprint.post;
