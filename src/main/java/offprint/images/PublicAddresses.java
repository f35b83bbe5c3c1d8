package offprint.images;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the open internet: the IANA registries of special addresses, turned round. */
final class PublicAddresses {

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0/8"), Block.of("10.0.0.0/8"), Block.of("100.64.0.0/10"), Block.of("127.0.0.0/8"),
            Block.of("169.254.0.0/16"), Block.of("172.16.0.0/12"), Block.of("192.0.0.0/24"), Block.of("192.0.2.0/24"),
            Block.of("192.88.99.0/24"), Block.of("192.168.0.0/16"), Block.of("198.18.0.0/15"),
            Block.of("198.51.100.0/24"), Block.of("203.0.113.0/24"), Block.of("224.0.0.0/4"), Block.of("240.0.0.0/4"),
            Block.of("2001::/23"), Block.of("2001:db8::/32"), Block.of("3fff::/20"));
    private static final Block GLOBAL = Block.of("2000::/3");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private record Block(byte[] start, int bits) {

        static Block of(String text) {
            var parts = text.split("/");
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((address[bit / 8] ^ start[bit / 8]) >> 7 - bit % 8 & 1) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private PublicAddresses() {
    }

    static boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    // Java turns an IPv4 address mapped into IPv6 back into IPv4 itself; the other ways in are taken apart here.
    private static boolean contains(byte[] address) {
        if (NAT64.contains(address)) {
            return contains(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.contains(address)) {
            return contains(Arrays.copyOfRange(address, 2, 6));
        }
        boolean isGlobal = address.length == 4 || GLOBAL.contains(address);
        return isGlobal && NOT_PUBLIC.stream().noneMatch(block -> block.contains(address));
    }
}
