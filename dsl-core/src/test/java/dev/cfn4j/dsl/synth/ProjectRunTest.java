package dev.cfn4j.dsl.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cfn4j.dsl.ParameterSource;
import dev.cfn4j.dsl.StackPlace;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.LocationsJson;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.dsl.synth.Manifest.StackEntry;
import example.ImportingTextStack;
import example.NetworkStack;
import example.Regions;
import example.ServiceStack;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several stacks of one project: instances, and what they take from each other. */
class ProjectRunTest {
    @TempDir
    Path temp;

    @Test
    void importsByTheNameOfTheExportingStack() {
        synthesize(ServiceStack.class, NetworkStack.class);

        assertThat(queueName("service", "Service"))
                .isEqualTo(json("{'Fn::ImportValue': {'Fn::Sub': '${NetworkStack}-VpcId'}}"));
        assertThat(queueName("service", "Outside")).isEqualTo(json("{'Fn::ImportValue': 'the-gateway'}"));
        assertThat(queueName("service", "Ways"))
                .isEqualTo(json("{'Fn::ImportValue': {'Fn::Join': ['-', [{'Ref': 'NetworkStack'},"
                        + " {'Ref': 'AWS::Region'}, 'routes']]}}"));
        assertThat(template("network")
                        .find("Outputs")
                        .orElseThrow()
                        .find("VpcId")
                        .orElseThrow()
                        .find("Export"))
                .contains(json("{'Name': {'Fn::Sub': '${AWS::StackName}-VpcId'}}"));
    }

    @Test
    void importsIntoStatementsAndTextToo() {
        synthesize(ImportingTextStack.class, NetworkStack.class);

        assertThat(queueName("importing-text", "Policy"))
                .isEqualTo(
                        json("{'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Action': 'ec2:DescribeVpcs',"
                                + " 'Resource': {'Fn::ImportValue': {'Fn::Sub': '${NetworkStack}-VpcId'}}}]}"));
        assertThat(queueName("importing-text", "Shown").toString()).contains("Fn::ImportValue");
    }

    @Test
    void saysWhereParametersComeFrom() {
        Manifest manifest = synthesize(ServiceStack.class, NetworkStack.class);

        assertThat(manifest.stacks()).extracting(StackEntry::name).containsExactly("network", "service");
        StackEntry service = manifest.stacks().get(1);
        assertThat(service.dependencies()).containsExactly("network");
        assertThat(service.parameters())
                .containsExactly(
                        new ParameterEntry(
                                "Zones",
                                "CommaDelimitedList",
                                null,
                                false,
                                false,
                                false,
                                new ParameterSource("network", "Zones", null)),
                        new ParameterEntry(
                                "NetworkStack",
                                "String",
                                "network",
                                false,
                                false,
                                false,
                                new ParameterSource("network", null, null)));
    }

    @Test
    void makesEveryInstanceThatAProviderLists() {
        Manifest manifest = synthesize(NetworkStack.class, ServiceStack.class, Regions.class);

        assertThat(manifest.stacks())
                .extracting(StackEntry::name, StackEntry::place)
                .containsExactly(
                        tuple("network-eu-west-1", place("eu-west-1")),
                        tuple("network-us-east-1", place("us-east-1")),
                        tuple("service-eu-west-1", place("eu-west-1")),
                        tuple("service-us-east-1", place("us-east-1")));
        assertThat(manifest.stacks().get(3).dependencies()).containsExactly("network-us-east-1");
        assertThat(queueName("service-us-east-1", "Service"))
                .isEqualTo(json("{'Fn::ImportValue': {'Fn::Sub': '${NetworkUsEast1Stack}-VpcId'}}"));
        assertThat(manifest.stacks().get(3).parameters().get(0).source())
                .isEqualTo(new ParameterSource("network-us-east-1", "Zones", "us-east-1"));
    }

    @Test
    void writesOnlyTheStacksThatAreAskedFor() {
        Manifest manifest = synthesize(ServiceStack.class);

        assertThat(manifest.stacks()).extracting(StackEntry::name).containsExactly("service");
        assertThat(manifest.stacks().get(0).dependencies()).isEmpty();
        assertThat(manifest.stacks().get(0).parameters().get(1).source())
                .isEqualTo(new ParameterSource("network", null, null));
    }

    @Test
    void expandsAClassThatUsesOthers() {
        String json =
                Synthesis.expand(ServiceStack.class.getName(), true, getClass().getClassLoader());
        assertThat(SynthesisResult.fromJson(json).template()).contains("${NetworkStack}-VpcId");
    }

    @Test
    void refusesToExpandSeveralStacks() {
        String json = Synthesis.expand(Regions.class.getName(), true, getClass().getClassLoader());
        assertThat(SynthesisResult.fromJson(json).findings())
                .singleElement()
                .asString()
                .isEqualTo(
                        "error: `example.Regions` lists 4 stacks, expected one: network-eu-west-1, service-eu-west-1,"
                                + " network-us-east-1, service-us-east-1 [SeveralStacks] Use synth, which writes a template for"
                                + " each.");
    }

    @Test
    void locatesTheParameterThatAnImportBrings() {
        synthesize(ServiceStack.class, NetworkStack.class);
        assertThat(LocationsJson.read(temp.resolve("cfn/service.locations.json"))
                        .find(NodePath.of("Parameters", "NetworkStack"))
                        .orElseThrow())
                .hasToString("example/ServiceStack.java:25");
    }

    private static StackPlace place(String region) {
        return new StackPlace("123456789012", region);
    }

    private Manifest synthesize(Class<?>... classes) {
        String[] names = Stream.of(classes).map(Class::getName).toArray(String[]::new);
        String json = Synthesis.synthesize(
                temp.resolve("cfn").toString(), names, getClass().getClassLoader());
        assertThat(SynthesisResult.fromJson(json).findings()).isEmpty();
        return ManifestJson.read(temp.resolve("cfn"));
    }

    private Node template(String stack) {
        return JsonDocuments.read(temp.resolve("cfn/" + stack + ".template.json"));
    }

    private Node queueName(String stack, String resource) {
        return template(stack)
                .find("Resources")
                .flatMap(resources -> resources.find(resource))
                .flatMap(node -> node.find("Properties"))
                .flatMap(properties -> properties.find("QueueName"))
                .orElseThrow();
    }

    private static Node json(String text) {
        return JsonDocuments.parse("expected", text.replace('\'', '"'));
    }
}
