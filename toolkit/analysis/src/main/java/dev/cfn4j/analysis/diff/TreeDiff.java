package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.ItemPairs.Pair;
import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Intrinsic.Choice;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two trees and collects the smallest differences. */
final class TreeDiff {
    private final Judge judge;
    private final List<Change> changes = new ArrayList<>();

    private TreeDiff(Judge judge) {
        this.judge = judge;
    }

    /** The differences of two values, of which either may be absent. */
    static List<Change> between(
            Optional<Node> before, Optional<Node> after, Place place, Expected expected, Judge judge) {
        TreeDiff diff = new TreeDiff(judge);
        if (before.isPresent() && after.isPresent()) {
            diff.compare(before.get(), after.get(), place, place, expected);
        } else {
            before.ifPresent(node -> diff.removed(node, place, expected));
            after.ifPresent(node -> diff.added(node, place, expected));
        }
        return diff.changes;
    }

    private void compare(Node before, Node after, Place old, Place place, Expected at) {
        Expected expected = at.seeing(after);
        if (judge.areSame(before, after, expected)) {
            return;
        }
        Optional<Intrinsic> function = Intrinsic.of(after);
        if (function.isPresent() || Intrinsic.of(before).isPresent()) {
            functions(before, after, old, place, expected);
        } else if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            members(one, other, old, place, expected);
        } else if (before instanceof ListNode one && after instanceof ListNode other) {
            items(one, other, old, place, expected);
        } else {
            modified(before, after, place, expected);
        }
    }

    /** Two Fn::If with one condition are compared branch by branch; other functions as a whole. */
    private void functions(Node before, Node after, Place old, Place place, Expected expected) {
        Optional<Choice> one = Intrinsic.of(before).flatMap(Intrinsic::choice);
        Optional<Choice> other = Intrinsic.of(after).flatMap(Intrinsic::choice);
        if (one.isPresent()
                && other.isPresent()
                && one.get().condition().equals(other.get().condition())) {
            Place oldBranches = old.child("Fn::If");
            Place branches = place.child("Fn::If");
            String condition = other.get().condition();
            Expected then = expected.weighing(judge.weight(condition, true));
            Expected otherwise = expected.weighing(judge.weight(condition, false));
            compare(one.get().then(), other.get().then(), oldBranches.child(1), branches.child(1), then);
            compare(one.get().otherwise(), other.get().otherwise(), oldBranches.child(2), branches.child(2), otherwise);
        } else {
            modified(before, after, place, expected);
        }
    }

    private void members(ObjectNode before, ObjectNode after, Place old, Place place, Expected expected) {
        before.members().forEach((name, node) -> {
            if (!after.members().containsKey(name)) {
                removed(node, old.child(name), expected.member(name));
            }
        });
        for (Map.Entry<String, Node> member : after.members().entrySet()) {
            String name = member.getKey();
            Node node = before.members().get(name);
            if (node == null) {
                added(member.getValue(), place.child(name), expected.member(name));
            } else {
                compare(node, member.getValue(), old.child(name), place.child(name), expected.member(name));
            }
        }
    }

    private void items(ListNode before, ListNode after, Place old, Place place, Expected at) {
        Expected expected = judge.giveSame(before, after, at) ? at.weighing(Expected.Weight.NONE) : at;
        List<Pair> pairs = ItemPairs.of(before.items(), after.items(), expected);
        if (onlyReordered(before, after, pairs)) {
            modified(before, after, place, expected);
            return;
        }
        Set<Integer> kept = new HashSet<>();
        pairs.forEach(pair -> kept.add(pair.before()));
        for (int i = 0; i < before.items().size(); i++) {
            if (!kept.contains(i)) {
                removed(before.items().get(i), old.child(i), expected.item());
            }
        }
        for (Pair pair : pairs) {
            Node item = after.items().get(pair.after());
            Place here = place.child(pair.after());
            if (pair.before() < 0) {
                added(item, here, expected.item());
            } else {
                compare(before.items().get(pair.before()), item, old.child(pair.before()), here, expected.item());
            }
        }
    }

    /** The same items in an order that matters: one difference, instead of some items that go away and come back. */
    private static boolean onlyReordered(ListNode before, ListNode after, List<Pair> pairs) {
        boolean moves = pairs.stream().anyMatch(pair -> pair.before() < 0);
        return before.items().size() == after.items().size() && moves && Resolution.sameItems(before, after);
    }

    private void added(Node node, Place place, Expected expected) {
        changes.add(Change.added(place.path(), node, judge.added(node, expected)));
    }

    private void removed(Node node, Place place, Expected expected) {
        changes.add(Change.removed(place.path(), node, judge.removed(node, expected)));
    }

    private void modified(Node before, Node after, Place place, Expected expected) {
        changes.add(Change.modified(place.path(), before, after, judge.modified(before, after, expected)));
    }
}
