package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long answer.
 *
 * @param items what is on the page
 * @param nextToken what to ask for the next page with; null on the last one
 * @param <T> what the answer lists
 */
record Pages<T>(List<T> items, @Nullable String nextToken) {
    /** The page that the token asks for, the first without one. */
    static <T> Pages<T> of(Call call, List<T> all, @Nullable String token) {
        return of(all, token, call.account().pageSize());
    }

    private static <T> Pages<T> of(List<T> all, @Nullable String token, int size) {
        int start = start(token, all.size());
        int end = Math.min(all.size(), start + size);
        return new Pages<>(all.subList(start, end), end < all.size() ? "after-" + (all.size() - end) : null);
    }

    /** The same with at most as many items as asked for. */
    static <T> Pages<T> of(Call call, List<T> all, @Nullable String token, @Nullable Integer most) {
        int size = most == null || most < 1
                ? call.account().pageSize()
                : Math.min(most, call.account().pageSize());
        return of(all, token, size);
    }

    /** Tokens count from the end, so that what is added at the front between two pages shifts nothing. */
    private static int start(@Nullable String token, int size) {
        if (token == null) {
            return 0;
        }
        if (!token.matches("after-[0-9]{1,9}") || Integer.parseInt(token.substring(6)) > size) {
            throw AwsFault.validation("The NextToken is not one that this call gave.");
        }
        return size - Integer.parseInt(token.substring(6));
    }
}
