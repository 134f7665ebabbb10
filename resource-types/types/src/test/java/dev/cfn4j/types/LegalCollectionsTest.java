package dev.cfn4j.types;

import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.list;
import static dev.cfn4j.dsl.Fn.noValue;
import static dev.cfn4j.dsl.Fn.split;
import static dev.cfn4j.dsl.Fn.sub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.arcregionswitch.Plan;
import dev.cfn4j.types.customerprofiles.Domain;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.ec2.VPCEndpoint;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDefinition;
import dev.cfn4j.types.glue.UsageProfile;
import dev.cfn4j.types.quicksight.Analysis;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.s3.Bucket.CorsRule.AllowedMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Unusual but legal: lists and maps of scalars. */
class LegalCollectionsTest extends LegalUses {
    private final SecurityGroup group = new SecurityGroup("Sg");

    @Test
    void listFromASplit() {
        assertThat(propertiesOf(new VPCEndpoint("E").subnetIds(split(",", importValue("subnets")))))
                .isEqualTo("{'SubnetIds':{'Fn::Split':[',',{'Fn::ImportValue':'subnets'}]}}");
    }

    @Test
    void listFromAListParameter() {
        var subnets = new Template().parameter("Subnets", ParameterType.listOf(ParameterType.SUBNET_ID));
        assertThat(propertiesOf(new VPCEndpoint("E").subnetIds(subnets))).isEqualTo("{'SubnetIds':{'Ref':'Subnets'}}");
    }

    @Test
    void listFromAMapping() {
        var zones = new Template().mapping("Zones").row("eu-west-1", Map.of("Subnets", List.of("a", "b")));
        assertThat(propertiesOf(new VPCEndpoint("E").subnetIds(list(zones.findInMap("eu-west-1", "Subnets")))))
                .isEqualTo("{'SubnetIds':{'Fn::FindInMap':['Zones','eu-west-1','Subnets']}}");
    }

    @Test
    void listFromAListAttribute() {
        var other = new VPCEndpoint("Other");
        assertThat(propertiesOf(new VPCEndpoint("E").securityGroupIds(other.networkInterfaceIds())))
                .isEqualTo("{'SecurityGroupIds':{'Fn::GetAtt':['Other','NetworkInterfaceIds']}}");
    }

    @Test
    void literalAndValueMixedInOneList() {
        assertThat(propertiesOf(new VPCEndpoint("E").securityGroupIds(List.of("sg-1", group.ref()))))
                .isEqualTo("{'SecurityGroupIds':['sg-1',{'Ref':'Sg'}]}");
    }

    @Test
    void literalAndValueInTwoCalls() {
        assertThat(propertiesOf(
                        new VPCEndpoint("E").securityGroupIds("sg-1").securityGroupIds(group.ref(), group.ref())))
                .isEqualTo("{'SecurityGroupIds':['sg-1',{'Ref':'Sg'},{'Ref':'Sg'}]}");
    }

    @Test
    void listInALoop() {
        var endpoint = new VPCEndpoint("E");
        for (String zone : List.of("A", "B", "C")) {
            endpoint.subnetIds(sub("${Subnet" + zone + "}"));
        }
        assertThat(propertiesOf(endpoint))
                .isEqualTo(
                        "{'SubnetIds':[{'Fn::Sub':'${SubnetA}'},{'Fn::Sub':'${SubnetB}'},{'Fn::Sub':'${SubnetC}'}]}");
    }

    @Test
    void emptyList() {
        assertThat(propertiesOf(new VPCEndpoint("E").subnetIds(List.of()))).isEqualTo("{'SubnetIds':[]}");
    }

    @Test
    void noValueInsteadOfAList() {
        assertThat(propertiesOf(new VPCEndpoint("E").subnetIds(noValue())))
                .isEqualTo("{'SubnetIds':{'Ref':'AWS::NoValue'}}");
    }

    @Test
    void noValueAsAnItem() {
        assertThat(propertiesOf(
                        new VPCEndpoint("E").subnetIds(sub("a"), prod.then("b").orNoValue(), noValue())))
                .isEqualTo("{'SubnetIds':[{'Fn::Sub':'a'},{'Fn::If':['IsProd','b',{'Ref':'AWS::NoValue'}]},"
                        + "{'Ref':'AWS::NoValue'}]}");
    }

    @Test
    void ifOfAListOfLiterals() {
        assertThat(propertiesOf(new VPCEndpoint("E")
                        .subnetIds(prod.then(List.of("a", "b")).orNoValue())))
                .isEqualTo("{'SubnetIds':{'Fn::If':['IsProd',['a','b'],{'Ref':'AWS::NoValue'}]}}");
    }

    @Test
    void ifOfAListOfMixedItems() {
        assertThat(propertiesOf(new VPCEndpoint("E")
                        .subnetIds(prod.then(List.of("a", group.ref())).otherwise(List.of("b", "c")))))
                .isEqualTo("{'SubnetIds':{'Fn::If':['IsProd',['a',{'Ref':'Sg'}],['b','c']]}}");
    }

    @Test
    void ifOfAListParameterAndAListOfValues() {
        var subnets = new Template().parameter("Subnets", ParameterType.COMMA_DELIMITED_LIST);
        assertThat(propertiesOf(new VPCEndpoint("E")
                        .subnetIds(prod.then(subnets).otherwise(list(split(",", sub("a,b")))))))
                .isEqualTo("{'SubnetIds':{'Fn::If':['IsProd',{'Ref':'Subnets'},"
                        + "{'Fn::Split':[',',{'Fn::Sub':'a,b'}]}]}}");
    }

    @Test
    void enumConstantsAndStringsInOneList() {
        assertThat(propertiesOf(new Bucket("B")
                        .corsConfiguration(c -> c.corsRule(r -> r.allowedMethods(AllowedMethod.GET, AllowedMethod.PUT)
                                .allowedMethods("NEW")))))
                .isEqualTo("{'CorsConfiguration':{'CorsRules':[{'AllowedMethods':['GET','PUT','NEW']}]}}");
    }

    @Test
    void numbersAndNumericValuesInOneList() {
        assertThat(propertiesOf(new Analysis("A")
                        .parameters(p -> p.decimalParameter(d -> d.values(1, 2.5)
                                .values(prod.then(3).otherwise(4))
                                .values(List.of(5))))))
                .isEqualTo(
                        "{'Parameters':{'DecimalParameters':" + "[{'Values':[1,2.5,{'Fn::If':['IsProd',3,4]},5]}]}}");
    }

    @Test
    void listOfLists() {
        assertThat(propertiesOf(new Domain("D")
                        .matching(m ->
                                m.autoMerging(a -> a.consolidation(c -> c.matchingAttributesList("Email", "Phone")
                                        .matchingAttributesList(List.of(List.of("Name"))))))))
                .isEqualTo("{'Matching':{'AutoMerging':{'Consolidation':"
                        + "{'MatchingAttributesList':[['Email','Phone'],['Name']]}}}}");
    }

    @Test
    void mapInALoop() {
        var container = new ContainerDefinition();
        for (String name : List.of("A", "B")) {
            container.dockerLabel(name, name.toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(rendered(container)).isEqualTo("{'DockerLabels':{'A':'a','B':'b'}}");
    }

    @Test
    void mapOfLiteralsAndValues() {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("A", "a");
        labels.put("B", group.ref());
        assertThat(rendered(new ContainerDefinition().dockerLabels(labels).dockerLabel("C", noValue())))
                .isEqualTo("{'DockerLabels':{'A':'a','B':{'Ref':'Sg'},'C':{'Ref':'AWS::NoValue'}}}");
    }

    @Test
    void ifOfAMap() {
        assertThat(rendered(new ContainerDefinition()
                        .dockerLabels(prod.then(Map.of("A", "a")).orNoValue())))
                .isEqualTo("{'DockerLabels':{'Fn::If':['IsProd',{'A':'a'},{'Ref':'AWS::NoValue'}]}}");
    }

    @Test
    void mapOfLists() {
        assertThat(rendered(new Plan.SsmDocumentConfig()
                        .parameter("A", "1", "2")
                        .parameter("B", group.ref())
                        .parameter("C", List.of("3", group.ref()))
                        .parameter("D", split(",", importValue("d")))))
                .isEqualTo("{'Parameters':{'A':['1','2'],'B':[{'Ref':'Sg'}],'C':['3',{'Ref':'Sg'}],"
                        + "'D':{'Fn::Split':[',',{'Fn::ImportValue':'d'}]}}}");
    }

    @Test
    void mapOfStructures() {
        assertThat(rendered(new UsageProfile.ProfileConfiguration()
                        .jobConfiguration("a", c -> c.maxValue("5"))
                        .jobConfiguration("b", new UsageProfile.ConfigurationObject().minValue("1"))
                        .jobConfiguration(
                                "c",
                                prod.then(new UsageProfile.ConfigurationObject())
                                        .orNoValue())))
                .isEqualTo("{'JobConfiguration':{'a':{'MaxValue':'5'},'b':{'MinValue':'1'},"
                        + "'c':{'Fn::If':['IsProd',{},{'Ref':'AWS::NoValue'}]}}}");
    }

    private String rendered(Value<?> value) {
        String json = propertiesOf(new dev.cfn4j.dsl.GenericResource("Any::Any::Any", "X").property("P", value));
        return json.substring("{'P':".length(), json.length() - 1);
    }
}
