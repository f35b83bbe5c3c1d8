/**
 * Articles on paper. What comes out of the printer is the PDF, page for page: with its header, page numbers and
 * colophon, and with the same line breaks on every system. The system's own dialog asks for printer, pages and copies.
 *
 * <p>CUPS takes the PDF itself. Elsewhere a page is drawn at {@value offprint.ui.printing.PageRun#DPI} dots an inch and
 * handed over as a picture: JavaFX prints nodes, and WebKit's own pages would be others than those of the PDF.
 */
package offprint.ui.printing;
