package dev.cfn4j.testing;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.testing.template.JsonComparison;
import dev.cfn4j.testing.template.JsonDifference;
import java.util.List;
import java.util.stream.Collectors;

/** Assertions on a parameter, an output, a condition or a mapping. */
public final class MemberAssert {
    private final TemplateAssert template;
    private final NodePath path;
    private final Node member;

    MemberAssert(TemplateAssert template, NodePath path, Node member) {
        this.template = template;
        this.path = path;
        this.member = member;
    }

    /**
     * Fails unless there is that value at that place: {@code hasAttribute("Default", "test")}.
     *
     * @param pointer a JSON pointer below the member; its first slash may be left out
     * @param value text, a number, a boolean, a list, a map or a value of the language
     */
    public MemberAssert hasAttribute(String pointer, Object value) {
        NodePath below = ExpectedValue.below(NodePath.ROOT, pointer);
        Node expected = ExpectedValue.of(value);
        return JsonComparison.find(member, below)
                .map(found -> expectSame(
                        ExpectedValue.below(path, pointer), new JsonComparison(expected, found).differences()))
                .orElseGet(() -> expectSame(
                        ExpectedValue.below(path, pointer),
                        List.of(new JsonDifference(NodePath.ROOT, expected, null))));
    }

    /** Fails if there is anything at that place. */
    public MemberAssert doesNotHaveAttribute(String pointer) {
        return JsonComparison.find(member, ExpectedValue.below(NodePath.ROOT, pointer))
                .map(found -> expectSame(
                        ExpectedValue.below(path, pointer), List.of(new JsonDifference(NodePath.ROOT, null, found))))
                .orElse(this);
    }

    /** Fails unless the member as a whole is that value; for conditions and mappings. */
    public MemberAssert hasValue(Object value) {
        return expectSame(path, new JsonComparison(ExpectedValue.of(value), member).differences());
    }

    /** Goes on with the template. */
    public TemplateAssert and() {
        return template;
    }

    private MemberAssert expectSame(NodePath parent, List<JsonDifference> differences) {
        template.expect(
                differences.isEmpty(),
                differences.stream()
                        .map(difference -> template.describe(difference.below(parent)))
                        .collect(Collectors.joining("\n")));
        return this;
    }
}
