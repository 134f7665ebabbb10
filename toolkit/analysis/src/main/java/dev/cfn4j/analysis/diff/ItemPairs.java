package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds which items of two lists belong together. */
final class ItemPairs {
    private static final long MOST_CELLS = 1_000_000;

    private final List<Node> before;
    private final List<Node> after;
    private final int[] partner;
    private final boolean[] taken;

    private ItemPairs(List<Node> before, List<Node> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[after.size()];
        this.taken = new boolean[before.size()];
        java.util.Arrays.fill(partner, -1);
    }

    /**
     * Items that belong together.
     *
     * @param before index in the old list, -1 for an item that is new
     * @param after index in the new list
     */
    record Pair(int before, int after) {}

    /** One pair for each item of the new list, in its order; old items in no pair are removed. */
    static List<Pair> of(List<Node> before, List<Node> after, Expected expected) {
        ItemPairs pairs = new ItemPairs(canonical(before, expected.item()), canonical(after, expected.item()));
        if (expected.isOrdered()) {
            pairs.ordered();
        } else {
            pairs.unordered(expected.keys());
        }
        List<Pair> result = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            result.add(new Pair(pairs.partner[i], i));
        }
        return result;
    }

    private static List<Node> canonical(List<Node> items, Expected expected) {
        return items.stream().map(item -> Resolution.OF_FORM.of(item, expected)).toList();
    }

    private void ordered() {
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start).equals(after.get(start))) {
            pair(start, start);
            start++;
        }
        int end = 0;
        while (end < least - start && last(before, end).equals(last(after, end))) {
            pair(before.size() - 1 - end, after.size() - 1 - end);
            end++;
        }
        between(start, before.size() - end, start, after.size() - end);
    }

    private static Node last(List<Node> items, int fromEnd) {
        return items.get(items.size() - 1 - fromEnd);
    }

    /** Pairs the longest common subsequence, and in the gaps between what stands at the same position. */
    private void between(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        long cells = (long) (beforeEnd - beforeStart) * (afterEnd - afterStart);
        int i = beforeStart;
        int j = afterStart;
        if (cells > 0 && cells <= MOST_CELLS) {
            for (Pair anchor : common(beforeStart, beforeEnd, afterStart, afterEnd)) {
                gap(i, anchor.before(), j, anchor.after());
                pair(anchor.before(), anchor.after());
                i = anchor.before() + 1;
                j = anchor.after() + 1;
            }
        }
        gap(i, beforeEnd, j, afterEnd);
    }

    private List<Pair> common(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        int rows = beforeEnd - beforeStart;
        int columns = afterEnd - afterStart;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = before.get(beforeStart + i).equals(after.get(afterStart + j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<Pair> anchors = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (before.get(beforeStart + i).equals(after.get(afterStart + j))) {
                anchors.add(new Pair(beforeStart + i++, afterStart + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return anchors;
    }

    private void gap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        int count = Math.min(beforeEnd - beforeStart, afterEnd - afterStart);
        for (int k = 0; k < count; k++) {
            pair(beforeStart + k, afterStart + k);
        }
    }

    private void unordered(List<String> keys) {
        match(Optional::of);
        if (!keys.isEmpty()) {
            match(item -> key(item, keys));
        }
        match(item ->
                key(item, List.of("Name")).or(() -> key(item, List.of("Id"))).or(() -> key(item, List.of("Sid"))));
        match(item -> item instanceof Node.ObjectNode
                        && (keys.isEmpty() || key(item, keys).isEmpty())
                ? Optional.of(0)
                : Optional.empty());
    }

    /** Pairs items that have the same identity, in order. */
    private void match(Function<Node, Optional<?>> identity) {
        Map<Object, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            int index = i;
            if (!taken[i]) {
                identity.apply(before.get(i))
                        .ifPresent(key -> free.computeIfAbsent(key, any -> new ArrayDeque<>())
                                .add(index));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            int index = j;
            if (partner[j] < 0) {
                identity.apply(after.get(j)).map(free::get).map(Deque::poll).ifPresent(found -> pair(found, index));
            }
        }
    }

    private static Optional<List<String>> key(Node item, List<String> keys) {
        List<String> values = keys.stream()
                .flatMap(name -> item.find(name).flatMap(TemplateParameter::scalar).stream())
                .toList();
        return values.size() == keys.size() ? Optional.of(values) : Optional.empty();
    }

    private void pair(int beforeIndex, int afterIndex) {
        partner[afterIndex] = beforeIndex;
        taken[beforeIndex] = true;
    }
}
