/** Articles to files: one article, or many, as PDF. An export either ends as a whole file or leaves none. */
package offprint.export;
