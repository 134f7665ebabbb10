package dev.cfn4j.analysis.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.schema.Spots.Spot;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.BooleanNode;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.node.Node.NullNode;
import dev.cfn4j.dsl.node.Node.NumberNode;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.node.Node.StringNode;
import dev.cfn4j.spec.Catalog;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** All schemas of the facts compile, and take whatever stands where they look. */
class FactsCompileTest {
    private static final List<String> DOCUMENTS = List.of(
            "iam/policy_identity",
            "iam/policy_resource",
            "iam/policy_resource_ecr",
            "iam/policy_trust",
            "metadata/configuration",
            "metadata/interface",
            "resources/cfn_init",
            "resources/update_policy",
            "rules/configuration",
            "sam/globals",
            "ssm/document",
            "step_functions/statemachine");

    private final Subject subject = new Subject(
            TemplateModel.of(JsonDocuments.parse(
                    "template", "{\"Parameters\": {\"P\": {\"Type\": \"String\", \"Default\": \"x\"}}}")),
            Catalog.bundled());

    @Test
    void everyTableCompilesAndMentionsSomething() {
        long tables = 0;
        for (String type : Catalog.bundled().typeNames()) {
            for (Table table : Table.of(type)) {
                tables++;
                assertThat(table.document().mentions()).as(table.facts().name()).isNotEmpty();
            }
        }
        assertThat(tables).isGreaterThan(90);
    }

    @Property(tries = 40)
    void documentsTakeAnything(@ForAll("trees") Node tree) {
        for (String name : DOCUMENTS) {
            Document document = Document.named(name, "iam/policy");
            Spot spot = new Spot(tree, Place.ROOT, subject.conditions().anywhere());
            assertThat(new Judge(subject).judge(document, spot)).isNotNull();
        }
    }

    @Property(tries = 40)
    void tablesTakeAnything(@ForAll("trees") Node tree) {
        for (String type :
                List.of("AWS::ECS::TaskDefinition", "AWS::RDS::DBInstance", "AWS::SQS::Queue", "AWS::ECS::Service")) {
            for (Table table : Table.of(type)) {
                Spot spot = new Spot(tree, Place.ROOT, subject.conditions().anywhere());
                assertThat(new Judge(subject).judge(table.document(), spot)).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<Node> trees() {
        Arbitrary<Node> leaves = Arbitraries.oneOf(
                Arbitraries.of("", "x", "{{resolve:a}}", "FARGATE", "1").map(StringNode::new),
                Arbitraries.integers().between(-2, 2).map(it -> new NumberNode(BigDecimal.valueOf(it))),
                Arbitraries.of(true, false).map(BooleanNode::new),
                Arbitraries.just(new NullNode()));
        Arbitrary<String> names = Arbitraries.of(
                "Ref",
                "Fn::If",
                "Statement",
                "Action",
                "Effect",
                "LaunchType",
                "Cpu",
                "Engine",
                "States",
                "StartAt",
                "Next",
                "config",
                "RedrivePolicy",
                "deadLetterTargetArn",
                "TaskDefinition",
                "Fn::ForEach::X");
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> trees().list().ofMaxSize(3).map(ListNode::new),
                () -> Arbitraries.maps(names, trees()).ofMaxSize(3).map(FactsCompileTest::object));
    }

    private static Node object(Map<String, Node> members) {
        return new ObjectNode(members);
    }
}
