/** What is kept of the pictures of articles, what may be loaded without asking, and what was asked of the network. */
package offprint.ui.pictures;
