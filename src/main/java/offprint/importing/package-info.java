/** Files, folders and archives into the library: list, read, parse, clean, make search terms, store in batches. */
package offprint.importing;
