/** The command line: the same things as the window, for scripts and for people on a server. Loads no JavaFX class. */
package offprint.cli;
