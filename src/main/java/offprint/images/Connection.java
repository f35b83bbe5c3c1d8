package offprint.images;

import java.time.Instant;

/**
 * A connection that was made, or tried, to the network.
 *
 * @param host    the name that was asked
 * @param address the address behind it, as digits
 * @param bytes   of the answer's body that came in
 */
public record Connection(String host, String address, Instant when, long bytes) {
}
