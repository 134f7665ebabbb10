package dev.cfn4j.analysis.validate.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.validate.property.Networks.Network;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class NetworksPropertiesTest {
    private static final long ALL = 0xffff_ffffL;

    @Property
    void readsWhatItsWriterMeant(@ForAll @LongRange(max = ALL) long address, @ForAll @IntRange(max = 32) int prefix) {
        Network network = Networks.parse(text(address, prefix)).orElseThrow();
        assertThat(network.address().longValueExact()).isEqualTo(address);
        assertThat(network.prefix()).isEqualTo(prefix);
        assertThat(Networks.isIpv4(text(address, prefix))).isTrue();
        assertThat(network.isCanonical()).isEqualTo(first(address, prefix) == address);
    }

    @Property
    void overlapIsASharedAddress(
            @ForAll @LongRange(max = ALL) long one,
            @ForAll @IntRange(max = 32) int onePrefix,
            @ForAll @LongRange(max = ALL) long other,
            @ForAll @IntRange(max = 32) int otherPrefix) {
        boolean share =
                first(one, onePrefix) <= last(other, otherPrefix) && first(other, otherPrefix) <= last(one, onePrefix);
        Network left = Networks.parse(text(one, onePrefix)).orElseThrow();
        Network right = Networks.parse(text(other, otherPrefix)).orElseThrow();
        assertThat(left.overlaps(right)).isEqualTo(share);
        assertThat(right.overlaps(left)).isEqualTo(share);
    }

    @Property
    void neverFailsOnText(@ForAll String text) {
        assertThat(Networks.parse(text + "/8").isPresent()).isIn(true, false);
        assertThat(Networks.isIpv4(text) && Networks.isIpv6(text)).isFalse();
    }

    private static long first(long address, int prefix) {
        return prefix == 0 ? 0 : address & (ALL << (32 - prefix)) & ALL;
    }

    private static long last(long address, int prefix) {
        return prefix == 0 ? ALL : first(address, prefix) | (ALL >> prefix);
    }

    private static String text(long address, int prefix) {
        return "%d.%d.%d.%d/%d"
                .formatted(address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255, prefix);
    }
}
