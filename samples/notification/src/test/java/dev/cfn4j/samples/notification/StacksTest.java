package dev.cfn4j.samples.notification;

import static dev.cfn4j.samples.notification.Rendered.NETWORK;
import static dev.cfn4j.samples.notification.Rendered.NOTIFICATION;
import static dev.cfn4j.samples.notification.Rendered.at;
import static dev.cfn4j.samples.notification.Rendered.items;
import static dev.cfn4j.samples.notification.Rendered.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import dev.cfn4j.dsl.render.Layout;
import dev.cfn4j.testing.TemplateAssertions;
import dev.cfn4j.types.s3.Bucket;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StacksTest {
    private static final int MOST_RESOURCES = 500;
    private static final int MOST_BYTES_INLINE = 51_200;

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.Rendered#all")
    void staysWithinTheLimitsOfATemplate(Rendered rendered) {
        assertThat(rendered.section("Resources")).hasSizeBetween(1, MOST_RESOURCES);
    }

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.GoldenTemplatesTest#stacks")
    void fitsIntoARequest(Stack stack) {
        byte[] compact = stack.template().toJson(Layout.COMPACT).getBytes(StandardCharsets.UTF_8);

        assertThat(compact).hasSizeLessThanOrEqualTo(MOST_BYTES_INLINE);
    }

    @Test
    void importsOnlyWhatTheNetworkExports() {
        String networkStack = text(NOTIFICATION.section("Parameters").get("NotificationNetworkStack"), "Default");
        Set<String> exported = NETWORK.section("Outputs").values().stream()
                .map(output -> text(output, "Export", "Name", "Fn::Sub").replace("${AWS::StackName}", NETWORK.name()))
                .collect(Collectors.toSet());
        Set<String> imported = new TreeSet<>();
        collectImports(NOTIFICATION.root(), imported);

        assertThat(networkStack).isEqualTo(NETWORK.name());
        assertThat(imported.stream().map(name -> name.replace("${NotificationNetworkStack}", networkStack)))
                .hasSizeGreaterThanOrEqualTo(2)
                .isSubsetOf(exported);
    }

    @Test
    void isDeployedAfterTheNetwork() {
        Stack stack = new NotificationStack();
        stack.template();

        assertThat(stack.dependencies()).containsExactly(NETWORK.name());
    }

    @ParameterizedTest
    @MethodSource("dev.cfn4j.samples.notification.GoldenTemplatesTest#stacks")
    void keepsItsStageAndTheTagOfTheSystem(Stack stack) {
        assertThat(stack.template().parameters())
                .filteredOn(Parameter::isImmutable)
                .extracting(Parameter::name)
                .contains("Stage");
        assertThat(stack.immutableTags()).containsExactly("system");
    }

    @Test
    void spansThreeZones() {
        Map<String, Node> subnets = NETWORK.resources("AWS::EC2::Subnet");
        List<Node> exported = items(NETWORK.section("Outputs").get("PrivateSubnets"), "Value", "Fn::Join");
        List<Node> zones = items(exported.get(1)).stream()
                .map(subnet -> subnets.get(text(subnet, "Ref")))
                .map(subnet -> items(subnet, "Properties", "AvailabilityZone", "Fn::Select")
                        .get(0))
                .toList();

        assertThat(zones).containsExactly(number(0), number(1), number(2));
        assertThat(subnets.values().stream()
                        .map(subnet -> items(subnet, "Properties", "CidrBlock", "Fn::Select")
                                .get(0)))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesEachZoneByItsOwnGatewayInProductionOnly() {
        assertThat(NETWORK.resources("AWS::EC2::NatGateway"))
                .hasSize(3)
                .allSatisfy((id, gateway) ->
                        assertThat(text(gateway, "Condition")).isEqualTo(id.equals("NatA") ? "" : "IsProd"));
        assertThat(text(NETWORK.section("Resources").get("PrivateWayOutB"), "Properties", "NatGatewayId"))
                .isEmpty();
        assertThat(items(NETWORK.section("Resources").get("PrivateWayOutB"), "Properties", "NatGatewayId", "Fn::If"))
                .hasSize(3);
    }

    @Test
    void reachesS3FromEachZoneWithoutAGateway() {
        assertThat(NETWORK.resources("AWS::EC2::VPCEndpoint").values())
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(items(endpoint, "Properties", "RouteTableIds"))
                        .hasSize(3));
    }

    @Test
    void convertsPartsInAMapThatParksWhatFails() {
        Node machine = NOTIFICATION.section("Resources").get("PartsMachine");
        Node map = at(machine, "Properties", "Definition", "States", "ConvertParts")
                .orElseThrow();

        assertThat(text(map, "Type")).isEqualTo("Map");
        Node convert = at(map, "ItemProcessor", "States", "ConvertPart").orElseThrow();
        assertThat(items(convert, "Arguments", "FunctionName", "Fn::GetAtt").get(0))
                .isEqualTo(new Node.StringNode("Converter"));
        assertThat(items(convert, "Catch"))
                .singleElement()
                .satisfies(handler -> assertThat(text(handler, "Next")).isEqualTo("ParkPart"));
    }

    @Test
    void announcesNewFilesThroughEventBridge() {
        TemplateAssertions.assertThat(new NotificationStack())
                .hasResource("Inbox", Bucket.class)
                .with(inbox -> inbox.notificationConfiguration(
                        to -> to.eventBridgeConfiguration(bridge -> bridge.eventBridgeEnabled(true))));
    }

    @ParameterizedTest
    @CsvSource({"test.json, test", "prod.json, prod"})
    void hasParameterFilesThatFitTheTemplates(String file, String stage) {
        Node stacks = JsonDocuments.read(Path.of("src", "main", "cfn", file))
                .find("stacks")
                .orElseThrow();

        assertThat(stacks.membersOrNone().keySet()).containsExactly(NETWORK.name(), NOTIFICATION.name());
        Rendered.all().forEach(rendered -> {
            Map<String, Node> given =
                    at(stacks, rendered.name(), "parameters").orElseThrow().membersOrNone();
            Map<String, Node> declared = rendered.section("Parameters");
            assertThat(declared).containsKeys(given.keySet().toArray(String[]::new));
            assertThat(given.keySet()).containsAll(required(declared));
            assertThat(given.get("Stage")).isEqualTo(new Node.StringNode(stage));
        });
    }

    private static List<String> required(Map<String, Node> declared) {
        return declared.entrySet().stream()
                .filter(parameter -> parameter.getValue().find("Default").isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void collectImports(Node node, Set<String> imports) {
        at(node, "Fn::ImportValue", "Fn::Sub").flatMap(Node::text).ifPresent(imports::add);
        node.membersOrNone().values().forEach(member -> collectImports(member, imports));
        if (node instanceof ListNode list) {
            list.items().forEach(item -> collectImports(item, imports));
        }
    }

    private static Node number(long value) {
        return new Node.NumberNode(BigDecimal.valueOf(value));
    }
}
