/** The words everybody uses: articles, queries, facets, problems. Plain immutable values; imports {@code java.*} only. */
package offprint.model;
