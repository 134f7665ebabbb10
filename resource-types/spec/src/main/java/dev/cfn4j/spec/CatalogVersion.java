package dev.cfn4j.spec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the facts, as {@code 1.58.0-0.1.216}: those of the sources. Ordered by its numbers, so that 1.100 comes after 1.58.
 *
 * @param text as the facts say it
 */
public record CatalogVersion(String text) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Whether these facts came after the others. */
    public boolean isNewerThan(CatalogVersion other) {
        List<BigInteger> own = numbers();
        List<BigInteger> others = other.numbers();
        for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
            int order = own.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return own.size() > others.size();
    }

    private List<BigInteger> numbers() {
        List<BigInteger> result = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            result.add(new BigInteger(matcher.group()));
        }
        return result;
    }
}
