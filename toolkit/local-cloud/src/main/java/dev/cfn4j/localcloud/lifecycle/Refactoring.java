package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.RefactorRecord.Move;
import dev.cfn4j.localcloud.state.RefactorRecord.Target;
import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StackRecord;
import dev.cfn4j.localcloud.template.ResourceDeclaration;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out which resources go where when stacks get other templates, and that nothing else changes.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stack-refactoring.html">stack refactoring</a>
 */
public final class Refactoring {
    private final RegionState region;
    private final List<Target> targets;
    private final Map<String, Map<String, ResourceDeclaration>> before = new LinkedHashMap<>();
    private final Map<String, Map<String, ResourceDeclaration>> after = new LinkedHashMap<>();

    /** What becomes of the stacks of that region. */
    public Refactoring(RegionState region, List<Target> targets) {
        this.region = region;
        this.targets = targets;
        for (Target target : targets) {
            before.put(target.stackName(), declared(target));
            after.put(target.stackName(), StackTemplate.parse(target.template()).resources());
        }
    }

    private Map<String, ResourceDeclaration> declared(Target target) {
        return region.find(target.stackId())
                .flatMap(StackRecord::deployed)
                .map(submission -> StackTemplate.of(submission).resources())
                .orElse(Map.of());
    }

    /**
     * The resources that go elsewhere: those that were named, and those that leave one place and appear, the same, at another.
     *
     * @throws AwsFault if a resource would be made, deleted or changed
     */
    public List<Move> moves(List<Move> named) {
        List<Move> moves = new ArrayList<>(named);
        named.forEach(this::check);
        Set<String> gone = places(before, after);
        Set<String> come = places(after, before);
        moves.forEach(move -> {
            gone.remove(move.fromStack() + "/" + move.fromId());
            come.remove(move.toStack() + "/" + move.toId());
        });
        for (String place : List.copyOf(gone)) {
            match(place, come).ifPresent(other -> {
                moves.add(move(place, other));
                gone.remove(place);
                come.remove(other);
            });
        }
        if (!come.isEmpty() || !gone.isEmpty()) {
            throw AwsFault.validation("Stack refactor does not support creating or deleting resources: "
                    + (come.isEmpty() ? gone + " would be deleted" : come + " would be created"));
        }
        targets.forEach(target -> checkKept(target.stackName(), moves));
        targets.forEach(this::checkNotEmpty);
        return moves;
    }

    private void check(Move move) {
        ResourceDeclaration from =
                before.getOrDefault(move.fromStack(), Map.of()).get(move.fromId());
        ResourceDeclaration to = after.getOrDefault(move.toStack(), Map.of()).get(move.toId());
        if (from == null || to == null) {
            throw AwsFault.validation("The resource mapping from " + move.fromStack() + "/" + move.fromId() + " to "
                    + move.toStack() + "/" + move.toId() + " names a resource that the templates do not have");
        }
        if (!isSame(from, to)) {
            throw changed(move.toStack(), move.toId());
        }
    }

    private void checkKept(String stack, List<Move> moves) {
        after.getOrDefault(stack, Map.of()).forEach((id, declaration) -> {
            ResourceDeclaration old = before.getOrDefault(stack, Map.of()).get(id);
            boolean moved = moves.stream()
                    .anyMatch(
                            move -> move.toStack().equals(stack) && move.toId().equals(id));
            if (!moved && old != null && !isSame(old, declaration)) {
                throw changed(stack, id);
            }
        });
    }

    private void checkNotEmpty(Target target) {
        if (after.getOrDefault(target.stackName(), Map.of()).isEmpty()) {
            throw AwsFault.validation("Stack " + target.stackName() + " would have no resources left");
        }
    }

    private static AwsFault changed(String stack, String id) {
        return AwsFault.validation(
                "Stack refactor does not support modifying resources: " + stack + "/" + id + " would be modified");
    }

    private static Set<String> places(
            Map<String, Map<String, ResourceDeclaration>> here, Map<String, Map<String, ResourceDeclaration>> there) {
        Set<String> places = new TreeSet<>();
        here.forEach((stack, resources) -> resources.keySet().stream()
                .filter(id -> !there.getOrDefault(stack, Map.of()).containsKey(id))
                .forEach(id -> places.add(stack + "/" + id)));
        return places;
    }

    private Optional<String> match(String place, Set<String> candidates) {
        ResourceDeclaration wanted = at(before, place);
        List<String> same = candidates.stream()
                .filter(candidate -> isSame(wanted, at(after, candidate)))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static ResourceDeclaration at(Map<String, Map<String, ResourceDeclaration>> all, String place) {
        String[] parts = place.split("/", 2);
        return Optional.ofNullable(all.getOrDefault(parts[0], Map.of()).get(parts[1]))
                .orElseThrow();
    }

    private static Move move(String from, String to) {
        String[] source = from.split("/", 2);
        String[] destination = to.split("/", 2);
        return new Move(source[0], source[1], destination[0], destination[1]);
    }

    /** Expressions may be others, because what they refer to may have moved. */
    private static boolean isSame(ResourceDeclaration one, ResourceDeclaration other) {
        return one.type().equals(other.type()) && masked(one.properties()).equals(masked(other.properties()));
    }

    private static Node masked(Node node) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(
                    list.items().stream().map(Refactoring::masked).toList());
        }
        if (!(node instanceof Node.ObjectNode object)) {
            return node;
        }
        boolean isExpression =
                object.members().keySet().stream().anyMatch(name -> name.equals("Ref") || name.startsWith("Fn::"));
        if (isExpression) {
            return new Node.StringNode("expression");
        }
        Map<String, Node> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, masked(member)));
        return new Node.ObjectNode(members);
    }
}
