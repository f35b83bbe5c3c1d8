package offprint.cli;

/** What of an article to print: {@code --as html|text|source|removed}. */
enum Form { HTML, TEXT, SOURCE, REMOVED }
