/**
 * The window: {@link offprint.ui.MainWindow} shows {@link offprint.ui.MainViewModel}, which connects the panes of the
 * packages below. Views are built in code and decide nothing; view models know no scene; every word is in
 * {@code messages.properties}, every shape in {@code offprint.css}, every colour in {@code light.css} and
 * {@code dark.css}.
 */
package offprint.ui;

