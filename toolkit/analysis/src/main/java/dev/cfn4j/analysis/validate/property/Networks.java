package dev.cfn4j.analysis.validate.property;

import java.math.BigInteger;
import java.util.Optional;

/** Reads blocks of addresses as EC2 writes them: an address, a slash, and the number of bits that name the network. */
public final class Networks {
    private static final int V4_BITS = 32;
    private static final int V6_BITS = 128;
    private static final int V6_GROUPS = 8;

    private Networks() {}

    /**
     * One block.
     *
     * @param bits the number of bits of an address, 32 or 128
     * @param address its first address, or any address in it
     * @param prefix the number of bits that name the network
     */
    public record Network(int bits, BigInteger address, int prefix) {
        /** Whether no bit is set behind the prefix. */
        public boolean isCanonical() {
            return host().signum() == 0;
        }

        /** Whether the two share an address. */
        public boolean overlaps(Network other) {
            int shift = bits - Math.min(prefix, other.prefix);
            return bits == other.bits && address.shiftRight(shift).equals(other.address.shiftRight(shift));
        }

        private BigInteger host() {
            return address.mod(BigInteger.ONE.shiftLeft(bits - prefix));
        }
    }

    static boolean isIpv4(String text) {
        return parse(text).filter(it -> it.bits() == V4_BITS).isPresent();
    }

    static boolean isIpv6(String text) {
        return parse(text).filter(it -> it.bits() == V6_BITS).isPresent();
    }

    /** The block that a text is; empty if it is none. EC2 wants the prefix, even of a single address. */
    public static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String address = text.substring(0, slash);
        boolean v6 = address.indexOf(':') >= 0;
        int bits = v6 ? V6_BITS : V4_BITS;
        Optional<BigInteger> value = v6 ? v6(address) : v4(address);
        Optional<Integer> prefix = number(text.substring(slash + 1), bits, 10);
        return value.isEmpty() || prefix.isEmpty()
                ? Optional.empty()
                : Optional.of(new Network(bits, value.get(), prefix.get()));
    }

    private static Optional<BigInteger> v4(String text) {
        String[] parts = text.split("\\.", -1);
        BigInteger value = BigInteger.ZERO;
        for (String part : parts) {
            Optional<Integer> octet = number(part, 255, 10);
            if (octet.isEmpty() || parts.length != 4) {
                return Optional.empty();
            }
            value = value.shiftLeft(8).or(BigInteger.valueOf(octet.get()));
        }
        return Optional.of(value);
    }

    private static Optional<BigInteger> v6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, V6_GROUPS).filter(it -> text.split(":", -1).length == V6_GROUPS);
        }
        String high = text.substring(0, gap);
        String low = text.substring(gap + 2);
        int highGroups = high.isEmpty() ? 0 : high.split(":", -1).length;
        int lowGroups = low.isEmpty() ? 0 : low.split(":", -1).length;
        Optional<BigInteger> first = groups(high, V6_GROUPS);
        Optional<BigInteger> last = groups(low, V6_GROUPS);
        return first.isEmpty() || last.isEmpty() || highGroups + lowGroups >= V6_GROUPS
                ? Optional.empty()
                : Optional.of(
                        first.get().shiftLeft(16 * (V6_GROUPS - highGroups)).or(last.get()));
    }

    private static Optional<BigInteger> groups(String text, int most) {
        BigInteger value = BigInteger.ZERO;
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (String part : parts) {
            Optional<Integer> group = number(part, 0xffff, 16);
            if (group.isEmpty() || parts.length > most) {
                return Optional.empty();
            }
            value = value.shiftLeft(16).or(BigInteger.valueOf(group.get()));
        }
        return Optional.of(value);
    }

    private static Optional<Integer> number(String text, int most, int radix) {
        boolean digits = !text.isEmpty()
                && text.length() <= 4
                && text.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0);
        return digits ? Optional.of(Integer.parseInt(text, radix)).filter(value -> value <= most) : Optional.empty();
    }
}
