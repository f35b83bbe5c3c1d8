/** The words everybody uses: articles, queries, facets, problems. Plain immutable values on {@code java.*} alone. */
package offprint.model;
