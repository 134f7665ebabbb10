package dev.cfn4j.localcloud.intrinsics;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Address blocks cut from a larger one. */
final class CidrFunction implements IntrinsicFunction {
    @Override
    public String name() {
        return "Fn::Cidr";
    }

    @Override
    public Optional<Node> apply(Node argument, Evaluator evaluator) {
        List<Node> parts = Evaluator.expectItems(name(), argument, 2, 3);
        Node block = evaluator.expect(name(), parts.get(0));
        if (Values.isUnknown(block)) {
            return Optional.of(block);
        }
        int count = number(evaluator.expectText(name(), parts.get(1)), 256);
        int bits = parts.size() == 3 ? number(evaluator.expectText(name(), parts.get(2)), 128) : 8;
        return Optional.of(Values.list(cut(evaluator.expectText(name(), block), count, bits)));
    }

    private static List<String> cut(String block, int count, int bits) {
        String[] parts = block.split("/", -1);
        if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F.:]+")) {
            throw AwsFault.validation("Template error: Fn::Cidr expects an address block, found " + block);
        }
        byte[] address = address(parts[0]);
        int width = address.length * 8;
        int available = width - number(parts[1], width) - bits;
        if (available < 0 || count > 1 << Math.min(available, 9)) {
            throw AwsFault.validation(
                    "Template error: Fn::Cidr cannot cut " + count + " blocks of " + bits + " bits from " + block);
        }
        BigInteger start = new BigInteger(1, address);
        BigInteger size = BigInteger.ONE.shiftLeft(bits);
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(text(start.add(size.multiply(BigInteger.valueOf(i))), address.length) + "/" + (width - bits));
        }
        return blocks;
    }

    private static String text(BigInteger address, int length) {
        byte[] bytes = new byte[length];
        byte[] significant = address.toByteArray();
        int kept = Math.min(length, significant.length);
        System.arraycopy(significant, significant.length - kept, bytes, length - kept, kept);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text has digits and separators only, so that no name is looked up. */
    private static byte[] address(String text) {
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw AwsFault.validation("Template error: Fn::Cidr expects an address block, found " + text);
        }
    }

    private static int number(String text, int most) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > most) {
            throw AwsFault.validation("Template error: Fn::Cidr expects a number up to " + most + ", found " + text);
        }
        return Integer.parseInt(text);
    }
}
