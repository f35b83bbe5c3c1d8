/** An article of the library, parsed and cleaned as it is opened: for the reading pane, the commands, exports. */
package offprint.reading;
