/**
 * Pictures of articles: fetched when the reader asks, kept for reading without a network.
 * {@link offprint.images.Images} is the way in.
 *
 * <p>Kept pictures lie in a folder beside the library, not in it: files named by the SHA-256 of their content and one
 * text file that says which address has which content. The library stays small and quick to back up, a picture is
 * checked against its own name, a copy of the folder is a backup of it, and nothing in the library breaks without it.
 *
 * <p>Nothing here trusts what a server says about itself: the address that was checked is the one that is connected to,
 * the type comes from the bytes, and every length has a limit.
 */
package offprint.images;
