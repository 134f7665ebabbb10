package dev.cfn4j.dsl.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant: the candidate with the smallest edit distance, if it is near. */
public final class Suggestion {
    private static final int LONGEST = 100;
    private static final int MOST_CANDIDATES = 2_000;

    private Suggestion() {}

    /** The candidate nearest to what was written, ignoring case; empty where none is near. Of a long list, only the beginning is looked at. */
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, written.length() / 3);
        String best = null;
        int looked = 0;
        for (String candidate : candidates) {
            if (written.length() > LONGEST || ++looked > MOST_CANDIDATES) {
                break;
            }
            if (candidate.length() > LONGEST || Math.abs(candidate.length() - written.length()) > limit) {
                continue; // each character too many is a change
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance <= limit && (best == null || distance < limit)) {
                best = candidate;
                limit = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
