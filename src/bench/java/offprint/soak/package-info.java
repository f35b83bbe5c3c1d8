/** A scripted user of the whole program for a settable time, and what must not happen meanwhile. */
package offprint.soak;
