package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.diff.Fate.Presence;
import dev.cfn4j.analysis.diff.Ripple.Cause;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.dsl.check.Loops;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.NodePath;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Both sides of a diff with what is known on them. */
final class Sides {
    /** Judges what has no effect. */
    static final Judge SILENT = new FormJudge();

    private static final BooleanNode ABSENT = new BooleanNode(false);

    private final StackContent oldContent;
    private final StackContent content;
    private final Optional<Loops> loops;
    private final TemplateModel old;
    private final TemplateModel wanted;
    private final ParameterValues parameters;
    private final Environment before;
    private final Environment after;
    private final TemplateJudge judge;

    Sides(StackContent oldContent, StackContent content) {
        this.oldContent = oldContent;
        this.content = content;
        this.old = TemplateModel.of(
                loops(oldContent).map(Loops::root).orElse(oldContent.document().root()));
        this.loops = loops(content);
        this.wanted = TemplateModel.of(
                loops.map(Loops::root).orElse(content.document().root()));
        this.parameters = new ParameterValues(oldContent, content, old, wanted);
        this.before = parameters.oldEnvironment();
        this.after = parameters.wantedEnvironment();
        this.judge = new TemplateJudge(before, after, this::areDistinct);
    }

    /** Only a template with a transform can have loops, and writing them out copies it. */
    private static Optional<Loops> loops(StackContent side) {
        Node root = side.document().root();
        return root.find("Transform").map(any -> Loops.writtenOut(root));
    }

    /** The old template, with its loops written out. */
    TemplateModel old() {
        return old;
    }

    /** The new template, with its loops written out. */
    TemplateModel wanted() {
        return wanted;
    }

    StackContent oldContent() {
        return oldContent;
    }

    StackContent content() {
        return content;
    }

    /** The user's line of a place in the new template, or of what it is part of; not that of a whole section. */
    Optional<SourceLocation> location(NodePath path) {
        Locations locations = content.document().locations();
        if (locations.byPath().isEmpty()) {
            return Optional.empty();
        }
        Optional<NodePath> at = Optional.of(loops.map(it -> it.origin(path)).orElse(path));
        int least = Math.min(2, path.elements().size());
        while (at.isPresent() && at.get().elements().size() >= least) {
            SourceLocation location = locations.byPath().get(at.get());
            if (location != null) {
                return Optional.of(location);
            }
            at = at.get().parent();
        }
        return Optional.empty();
    }

    /** A section as it is written, with its loops. */
    Map<String, Node> oldText(String section) {
        return oldContent
                .document()
                .root()
                .find(section)
                .map(Node::membersOrNone)
                .orElse(Map.of());
    }

    /** A section as it is written, with its loops. */
    Map<String, Node> text(String section) {
        return content.document().root().find(section).map(Node::membersOrNone).orElse(Map.of());
    }

    ParameterValues parameters() {
        return parameters;
    }

    TemplateJudge judge() {
        return judge;
    }

    /** Makes a resource one that is new on the new side. */
    void renew(String logicalId, boolean surely) {
        after.renew(logicalId, surely);
    }

    /** Names of parameters on both sides whose value is another one. */
    Set<String> changedParameters() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : wanted.parameters().keySet()) {
            if (old.findParameter(name).isPresent() && !before.reference(name).equals(after.reference(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** Names of conditions on both sides that decide otherwise, or may do so. */
    Set<String> changedConditions() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : wanted.section("Conditions").keySet()) {
            if (old.section("Conditions").containsKey(name)
                    && !before.condition(name).equals(after.condition(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** What a condition decides on the new side, where that is known. */
    Optional<Boolean> decides(String condition) {
        return after.condition(condition) instanceof BooleanNode bool ? Optional.of(bool.value()) : Optional.empty();
    }

    /** Whether the resource is there on both sides. */
    boolean isCommon(String logicalId) {
        return old.findResource(logicalId).isPresent()
                && wanted.findResource(logicalId).isPresent()
                && kind(logicalId) == ChangeKind.MODIFIED
                && presence(logicalId) != Presence.NEVER;
    }

    /** What becomes of the resource as a whole: its own condition counts as much as its definition. */
    ChangeKind kind(String logicalId) {
        boolean was = isThere(before.presence(logicalId));
        boolean is = isThere(after.presence(logicalId));
        boolean wasDefined = old.section("Resources").containsKey(logicalId)
                || oldText("Resources").containsKey(logicalId);
        boolean isDefined = wanted.section("Resources").containsKey(logicalId)
                || text("Resources").containsKey(logicalId);
        if (was == is) {
            return wasDefined == isDefined ? ChangeKind.MODIFIED : isDefined ? ChangeKind.ADDED : ChangeKind.REMOVED;
        }
        return is ? ChangeKind.ADDED : ChangeKind.REMOVED;
    }

    Presence presence(String logicalId) {
        Node was = before.presence(logicalId);
        Node is = after.presence(logicalId);
        if (!isThere(was) && !isThere(is)) {
            boolean conditional = old.findResource(logicalId).isPresent()
                    || wanted.findResource(logicalId).isPresent();
            return conditional ? Presence.NEVER : Presence.KNOWN;
        }
        boolean known = was.equals(is) || (was instanceof BooleanNode && is instanceof BooleanNode);
        return known ? Presence.KNOWN : Presence.OPEN;
    }

    /** Whether the resource is there on one side, as far as its condition says. */
    boolean isThere(String logicalId, boolean onOldSide) {
        return isThere((onOldSide ? before : after).presence(logicalId));
    }

    /** Values of one side with all that is known filled in, to be read: nothing else about them is changed. */
    Resolution readable(boolean onOldSide) {
        return (onOldSide ? before : after).readable();
    }

    private static boolean isThere(Node presence) {
        return !presence.equals(ABSENT);
    }

    /** Whether the resource's condition decides otherwise, or may do so, while the resource is defined on both sides. */
    boolean decidesOtherwise(String logicalId) {
        return deciding(logicalId).isPresent();
    }

    /** The condition that decides otherwise about the resource, as what it refers to. */
    Optional<Ripple> deciding(String logicalId) {
        boolean both = old.findResource(logicalId).isPresent()
                && wanted.findResource(logicalId).isPresent();
        if (!both || before.presence(logicalId).equals(after.presence(logicalId))) {
            return Optional.empty();
        }
        return condition(wanted, logicalId).or(() -> condition(old, logicalId)).map(name -> {
            NodePath path = NodePath.of("Resources", logicalId, "Condition");
            return new Ripple(path, Cause.CONDITION, name, Effect.NONE, decides(name), location(path));
        });
    }

    private static Optional<String> condition(TemplateModel template, String logicalId) {
        return template.findResource(logicalId).flatMap(TemplateResource::condition);
    }

    /** Whether two references are to different resources of one type, or to a resource and its replacement, which never have one name. */
    private boolean areDistinct(Node one, Node other) {
        if (one.find("Ref").isPresent() && one.find("Ref").equals(other.find("Ref"))) {
            return other.find(Environment.RENEWED)
                    .filter(new BooleanNode(true)::equals)
                    .isPresent();
        }
        Optional<String> first = resource(one);
        Optional<String> second = resource(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        return areAlike(old, first.get(), second.get()) || areAlike(wanted, first.get(), second.get());
    }

    private static boolean areAlike(TemplateModel template, String one, String other) {
        Optional<String> type = template.findResource(one).map(TemplateResource::type);
        return type.isPresent() && type.equals(template.findResource(other).map(TemplateResource::type));
    }

    private static Optional<String> resource(Node reference) {
        Map<String, Node> members = reference.membersOrNone();
        return members.size() == 1 ? reference.find("Ref").flatMap(Node::text) : Optional.empty();
    }
}
