package dev.cfn4j.dsl;

import dev.cfn4j.dsl.check.Reference;
import dev.cfn4j.dsl.check.References;
import dev.cfn4j.dsl.node.DocumentBuilder;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The name of an export as an importing stack says it: with a parameter where the exporting one says AWS::StackName. */
final class ExportName {
    private static final String STACK_NAME = "AWS::StackName";
    private static final Set<String> SAME_EVERYWHERE =
            Set.of("AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::URLSuffix");

    private final Node name;
    private final String parameter;
    private final List<Reference> references;

    private ExportName(Node name, String parameter) {
        this.name = name;
        this.parameter = parameter;
        this.references = References.in(name, NodePath.ROOT);
    }

    /**
     * The name as it is imported.
     *
     * @param exported a text or value
     * @param parameter the importing stack's parameter for the exporting stack's name
     */
    static ExportName of(Object exported, String parameter) {
        DocumentBuilder tree = new DocumentBuilder();
        Literals.write(exported, tree);
        return new ExportName(tree.document().root(), parameter);
    }

    String parameter() {
        return parameter;
    }

    /** Whether the name consists of nothing that only the exporting stack knows. */
    boolean isKnown() {
        return references.stream()
                .allMatch(reference -> reference.kind() == Reference.Kind.REF
                        && (reference.name().equals(STACK_NAME) || SAME_EVERYWHERE.contains(reference.name())));
    }

    boolean dependsOnStackName() {
        return references.stream().anyMatch(reference -> reference.name().equals(STACK_NAME));
    }

    void writeTo(TreeWriter out) {
        imported(name).writeTo(out);
    }

    private Node imported(Node node) {
        if (node instanceof Node.ListNode list) {
            return new Node.ListNode(list.items().stream().map(this::imported).toList());
        }
        if (node instanceof Node.ObjectNode object) {
            Map<String, Node> members = new LinkedHashMap<>();
            object.members()
                    .forEach((key, member) -> members.put(
                            key, key.equals("Ref") ? new Node.StringNode(renamed(member)) : imported(member)));
            return new Node.ObjectNode(members);
        }
        return node.text()
                .<Node>map(text -> new Node.StringNode(text.replace("${" + STACK_NAME + "}", "${" + parameter + "}")))
                .orElse(node);
    }

    private String renamed(Node logicalId) {
        String text = logicalId.text().orElse("");
        return text.equals(STACK_NAME) ? parameter : text;
    }
}
