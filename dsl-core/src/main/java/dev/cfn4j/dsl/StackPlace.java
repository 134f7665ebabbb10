package dev.cfn4j.dsl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a stack belongs.
 *
 * @param account twelve digits; null where the credentials of the deployment decide
 * @param region a region like {@code eu-west-1}; null where the deployment decides
 */
public record StackPlace(@Nullable String account, @Nullable String region) {
    /** Wherever it is deployed. */
    public static final StackPlace ANY = new StackPlace(null, null);

    private static final String ACCOUNT = "[0-9]{12}";
    private static final String REGION = "[a-z]{2,}(-[a-z0-9]+)+";

    /**
     * Checks the names.
     *
     * @throws TemplateException if one of them cannot be such a name
     */
    public StackPlace {
        if (account != null && !account.matches(ACCOUNT)) {
            throw new TemplateException("`" + account + "` is not an AWS account: expected 12 digits");
        }
        if (region != null && !region.matches(REGION)) {
            throw new TemplateException("`" + region + "` is not an AWS region: expected a name like eu-west-1");
        }
    }

    /** Whether the two are known to be in different regions or accounts. */
    public boolean differsFrom(StackPlace other) {
        return differ(account, other.account) || differ(region, other.region);
    }

    private static boolean differ(@Nullable String left, @Nullable String right) {
        return left != null && right != null && !Objects.equals(left, right);
    }
}
