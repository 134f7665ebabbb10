package dev.cfn4j.testing;

import dev.cfn4j.analysis.report.FindingText;
import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.testing.template.JsonComparison;
import dev.cfn4j.testing.template.JsonDifference;
import dev.cfn4j.testing.template.TemplateText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.javacrumbs.jsonunit.assertj.JsonAssert.ConfigurableJsonAssert;
import net.javacrumbs.jsonunit.assertj.JsonAssertions;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a template. A failure names the place as a JSON pointer, what was expected and found, and the line of the
 * stack class where that is known.
 */
public final class TemplateAssert extends AbstractAssert<TemplateAssert, Document> {
    private static final String RESOURCES = "Resources";

    private Catalog catalog = Catalog.bundled();

    TemplateAssert(Document template) {
        super(template, TemplateAssert.class);
    }

    /** Judges by other facts from here on: those of types of the user's own, say. */
    public TemplateAssert withCatalog(Catalog facts) {
        this.catalog = facts;
        return this;
    }

    /** Fails if validation finds an error; says all of them. */
    public TemplateAssert isValid() {
        return expectNone(findings().stream().filter(Finding::isError).toList(), "no errors");
    }

    /** Fails if validation finds anything, warnings and notes too. */
    public TemplateAssert hasNoFindings() {
        return expectNone(findings(), "no findings");
    }

    /** Fails unless validation has a finding of that rule, for example {@code UnknownProperty}. */
    public TemplateAssert hasFinding(String rule) {
        return expect(
                findings().stream().anyMatch(finding -> finding.rule().equals(rule)),
                "expected a finding of " + rule + ", found" + said(findings()));
    }

    /** Fails unless validation has a finding of that rule about that resource. */
    public TemplateAssert hasFinding(String rule, String logicalId) {
        boolean found = findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule)
                        && finding.path().logicalId().equals(Optional.of(logicalId)));
        return expect(found, "expected a finding of " + rule + " about " + logicalId + ", found" + said(findings()));
    }

    /** Goes on with the resources of a type; fails if there are none. */
    public <R extends Resource<R>> ResourceAssert<R> hasResource(Class<R> type) {
        ResourceClass<R> resource = new ResourceClass<>(type);
        return ofType(resource.name(), resource::make);
    }

    /** Goes on with the resources of a type that is named; fails if there are none. */
    public ResourceAssert<GenericResource> hasResourceOfType(String type) {
        return ofType(type, id -> new GenericResource(type, id));
    }

    /** Goes on with one resource; fails if there is none of that logical ID, or if it has another type. */
    public <R extends Resource<R>> ResourceAssert<R> hasResource(String logicalId, Class<R> type) {
        ResourceClass<R> resource = new ResourceClass<>(type);
        String expected = resource.name();
        String found = type(member(RESOURCES, logicalId));
        expect(
                found.equals(expected),
                place(NodePath.of(RESOURCES, logicalId, "Type")) + "\n  expected: " + expected + "\n  found:    "
                        + found);
        return one(logicalId, resource::make);
    }

    /** Goes on with one resource of any type; fails if there is none of that logical ID. */
    public ResourceAssert<GenericResource> hasResource(String logicalId) {
        String type = type(member(RESOURCES, logicalId));
        return one(logicalId, id -> new GenericResource(type, id));
    }

    /** Fails unless there are that many resources of the type. */
    public <R extends Resource<R>> TemplateAssert hasResourceCount(Class<R> type, int count) {
        String name = new ResourceClass<>(type).name();
        Map<String, Node> found = resources(name);
        return expect(
                found.size() == count,
                "resources of type " + name + "\n  expected: " + count + "\n  found:    " + found.size()
                        + (found.isEmpty() ? "" : " " + found.keySet()));
    }

    /** Fails unless there are that many resources. */
    public TemplateAssert hasResourceCount(int count) {
        int found = section(RESOURCES).size();
        return expect(found == count, "resources\n  expected: " + count + "\n  found:    " + found);
    }

    /** Fails if there is a resource of the type. */
    public <R extends Resource<R>> TemplateAssert doesNotHaveResource(Class<R> type) {
        return hasResourceCount(type, 0);
    }

    /** Fails if there is a resource of that logical ID. */
    public TemplateAssert doesNotHaveResource(String logicalId) {
        NodePath path = NodePath.of(RESOURCES, logicalId);
        return expect(!section(RESOURCES).containsKey(logicalId), place(path) + "\n  expected: nothing");
    }

    /** Goes on with a parameter; fails if there is none of that name. */
    public MemberAssert hasParameter(String name) {
        return inSection("Parameters", name);
    }

    /** Goes on with an output; fails if there is none of that name. */
    public MemberAssert hasOutput(String name) {
        return inSection("Outputs", name);
    }

    /** Goes on with a condition; fails if there is none of that name. */
    public MemberAssert hasCondition(String name) {
        return inSection("Conditions", name);
    }

    /** Goes on with a mapping; fails if there is none of that name. */
    public MemberAssert hasMapping(String name) {
        return inSection("Mappings", name);
    }

    /** Fails if a section has a member of that name: {@code doesNotHave("Outputs", "Url")}. */
    public TemplateAssert doesNotHave(String section, String name) {
        return expect(!section(section).containsKey(name), place(NodePath.of(section, name)) + "\n  expected: nothing");
    }

    /** Fails unless the template is that JSON, whatever the order of members; json-unit's placeholders are understood. */
    public TemplateAssert isEqualToJson(String json) {
        return expectSame(new JsonComparison(JsonDocuments.parse("expected", json), actual.root()).differences());
    }

    /** Fails unless the template has all of that JSON; members that it does not name are fine. */
    public TemplateAssert containsJson(String json) {
        return expectSame(new JsonComparison(JsonDocuments.parse("expected", json), actual.root()).missing());
    }

    /** The template with all that json-unit can do: ignored paths, array order, matchers. */
    public ConfigurableJsonAssert json() {
        return JsonAssertions.assertThatJson(TemplateText.compact(actual.root()));
    }

    private <R extends Resource<R>> ResourceAssert<R> ofType(String type, Function<String, R> make) {
        Map<String, Node> found = resources(type);
        String others = section(RESOURCES).entrySet().stream()
                .map(resource -> resource.getKey() + " (" + type(resource.getValue()) + ")")
                .collect(Collectors.joining(", "));
        expect(
                !found.isEmpty(),
                "expected a resource of type " + type + ", found " + (others.isEmpty() ? "no resources" : others));
        return new ResourceAssert<>(this, make, found);
    }

    private <R extends Resource<R>> ResourceAssert<R> one(String logicalId, Function<String, R> make) {
        return new ResourceAssert<>(this, make, Map.of(logicalId, member(RESOURCES, logicalId)));
    }

    private MemberAssert inSection(String section, String name) {
        return new MemberAssert(this, NodePath.of(section, name), member(section, name));
    }

    private Node member(String section, String name) {
        Map<String, Node> members = section(section);
        String meant = Suggestion.nearest(name, members.keySet())
                .map(near -> " Did you mean `" + near + "`?")
                .orElse("");
        expect(
                members.containsKey(name),
                "expected `" + name + "` in " + section + ", found " + members.keySet() + "." + meant);
        return members.getOrDefault(name, new Node.NullNode());
    }

    private Map<String, Node> section(String section) {
        return actual.root().find(section).map(Node::membersOrNone).orElse(Map.of());
    }

    private Map<String, Node> resources(String type) {
        Map<String, Node> found = new LinkedHashMap<>(section(RESOURCES));
        found.values().removeIf(resource -> !type(resource).equals(type));
        return found;
    }

    private static String type(Node resource) {
        return resource.find("Type").flatMap(Node::text).orElse("no type");
    }

    private List<Finding> findings() {
        return new Validator(catalog)
                .validate(actual).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
    }

    private static String said(List<Finding> findings) {
        return findings.isEmpty()
                ? " none"
                : ":\n" + new FindingText(Palette.PLAIN).of(findings).stripTrailing();
    }

    private TemplateAssert expectNone(List<Finding> findings, String what) {
        return expect(findings.isEmpty(), "expected " + what + ", found" + said(findings));
    }

    private TemplateAssert expectSame(List<JsonDifference> differences) {
        return expect(
                differences.isEmpty(), differences.stream().map(this::describe).collect(Collectors.joining("\n")));
    }

    /** A difference with its place. */
    String describe(JsonDifference difference) {
        return place(difference.path()) + "\n" + difference.values().indent(2).stripTrailing();
    }

    /** A path, the type of the resource that it leads into, and the line that wrote it. */
    String place(NodePath path) {
        String type = path.logicalId()
                .flatMap(id -> Optional.ofNullable(section(RESOURCES).get(id)))
                .map(resource -> " (" + type(resource) + ")")
                .orElse("");
        String line = actual.locations()
                .find(path)
                .map(location -> "\n  at " + location)
                .orElse("");
        return (path.equals(NodePath.ROOT) ? "the template" : path) + type + line;
    }

    /** Fails with the message, and the description given by {@link #as}, unless it holds. */
    TemplateAssert expect(boolean holds, String message) {
        if (!holds) {
            failWithMessage("%s", message);
        }
        return this;
    }
}
