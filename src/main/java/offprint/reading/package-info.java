/** An article of the library, parsed and cleaned as it is opened: what the reading pane, the commands and exports show. */
package offprint.reading;
