package dev.cfn4j.types;

import static dev.cfn4j.dsl.Fn.noValue;
import static dev.cfn4j.dsl.Fn.sub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.Tag;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.types.autoscaling.AutoScalingGroup;
import dev.cfn4j.types.budgets.Budget;
import dev.cfn4j.types.iotfleetwise.DecoderManifest;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.sqs.QueuePolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Unusual but legal: structures, lists of them, and tags. */
class LegalStructuresTest extends LegalUses {
    private final Bucket.Rule logs = new Bucket.Rule().id("logs").expirationInDays(30);
    private final Bucket.Rule old = new Bucket.Rule().id("old").expirationInDays(90);

    @Test
    void ifOfAStructure() {
        assertThat(propertiesOf(new Bucket("B")
                        .accelerateConfiguration(
                                prod.then(new Bucket.AccelerateConfiguration().accelerationStatus("Enabled"))
                                        .orNoValue())))
                .isEqualTo("{'AccelerateConfiguration':{'Fn::If':['IsProd',{'AccelerationStatus':'Enabled'},"
                        + "{'Ref':'AWS::NoValue'}]}}");
    }

    @Test
    void ifOfTwoStructures() {
        assertThat(propertiesOf(new Bucket("B")
                        .lifecycleConfiguration(l -> l.rules(prod.then(logs).otherwise(old)))))
                .isEqualTo("{'LifecycleConfiguration':{'Rules':[{'Fn::If':['IsProd',"
                        + "{'Id':'logs','ExpirationInDays':30},{'Id':'old','ExpirationInDays':90}]}]}}");
    }

    @Test
    void noValueInsteadOfAStructure() {
        assertThat(propertiesOf(new Bucket("B").lifecycleConfiguration(noValue())))
                .isEqualTo("{'LifecycleConfiguration':{'Ref':'AWS::NoValue'}}");
    }

    @Test
    void ifOfAListOfStructures() {
        assertThat(propertiesOf(new Bucket("B")
                        .lifecycleConfiguration(
                                l -> l.rules(prod.then(List.of(logs, old)).orNoValue()))))
                .isEqualTo("{'LifecycleConfiguration':{'Rules':{'Fn::If':['IsProd',"
                        + "[{'Id':'logs','ExpirationInDays':30},{'Id':'old','ExpirationInDays':90}],"
                        + "{'Ref':'AWS::NoValue'}]}}}");
    }

    @Test
    void structuresAndTheirValuesInOneList() {
        List<Value<Bucket.Rule>> rules = List.of(logs, prod.then(old).orNoValue());
        assertThat(propertiesOf(new Bucket("B").lifecycleConfiguration(l -> l.rules(rules))))
                .isEqualTo("{'LifecycleConfiguration':{'Rules':[{'Id':'logs','ExpirationInDays':30},"
                        + "{'Fn::If':['IsProd',{'Id':'old','ExpirationInDays':90},{'Ref':'AWS::NoValue'}]}]}}");
    }

    @Test
    void listOfStructuresFromAStream() {
        var rules = IntStream.of(1, 2)
                .mapToObj(days -> new Bucket.Rule().expirationInDays(days))
                .toList();
        assertThat(propertiesOf(new Bucket("B").lifecycleConfiguration(l -> l.rules(rules))))
                .isEqualTo("{'LifecycleConfiguration':{'Rules':[{'ExpirationInDays':1},{'ExpirationInDays':2}]}}");
    }

    @Test
    void listOfStructuresInALoop() {
        assertThat(propertiesOf(new Bucket("B").lifecycleConfiguration(l -> {
                    for (int days : List.of(1, 2)) {
                        l.rule(r -> r.expirationInDays(days));
                    }
                })))
                .isEqualTo("{'LifecycleConfiguration':{'Rules':[{'ExpirationInDays':1},{'ExpirationInDays':2}]}}");
    }

    @Test
    void singularAndPluralOfOneResource() {
        assertThat(rule(new Bucket.Rule()
                        .transition(t -> t.transitionInDays(1))
                        .transitions(t -> t.transitionInDays(2))))
                .isEqualTo("{'Transition':{'TransitionInDays':1},'Transitions':[{'TransitionInDays':2}]}");
    }

    @Test
    void unknownPropertyOfAStructure() {
        assertThat(rule(new Bucket.Rule().property("Brand-New", List.of("x")).id("a")))
                .isEqualTo("{'Brand-New':['x'],'Id':'a'}");
    }

    @Test
    void emptyStructure() {
        assertThat(propertiesOf(new Bucket("B").lifecycleConfiguration(l -> {})))
                .isEqualTo("{'LifecycleConfiguration':{}}");
    }

    @Test
    void oneStructureInTwoPlaces() {
        assertThat(propertiesOf(new Bucket("B").lifecycleConfiguration(l -> l.rules(logs, logs))))
                .isEqualTo("{'LifecycleConfiguration':{'Rules':[{'Id':'logs','ExpirationInDays':30},"
                        + "{'Id':'logs','ExpirationInDays':30}]}}");
    }

    @Test
    void structureInsideItself() {
        assertThat(propertiesOf(new Budget("B")
                        .budget(b -> b.filterExpression(e ->
                                e.and(x -> x.not(n -> n.tags(t -> t.key("a")))).and(x -> x.tags(t -> t.key("b")))))))
                .isEqualTo(
                        "{'Budget':{'FilterExpression':{'And':[{'Not':{'Tags':{'Key':'a'}}},{'Tags':{'Key':'b'}}]}}}");
    }

    @Test
    void unionOfStructures() {
        assertThat(propertiesOf(new DecoderManifest("D")
                        .networkInterfaces(
                                new DecoderManifest.CanNetworkInterface().interfaceId("c"),
                                prod.then(new DecoderManifest.ObdNetworkInterface().interfaceId("o"))
                                        .orNoValue())))
                .isEqualTo("{'NetworkInterfaces':[{'InterfaceId':'c'},"
                        + "{'Fn::If':['IsProd',{'InterfaceId':'o'},{'Ref':'AWS::NoValue'}]}]}");
        assertThat(propertiesOf(new DecoderManifest("E").networkInterfaces(new DecoderManifest.CanNetworkInterface())))
                .isEqualTo("{'NetworkInterfaces':[{}]}");
    }

    @Test
    void freeFormDocumentWithValuesInside() {
        var queue = new Queue("Q");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("Version", "2012-10-17");
        document.put("Statement", List.of(Map.of("Resource", queue.arn())));
        assertThat(propertiesOf(new QueuePolicy("P").queues(queue.ref()).policyDocument(document)))
                .isEqualTo("{'Queues':[{'Ref':'Q'}],'PolicyDocument':{'Version':'2012-10-17',"
                        + "'Statement':[{'Resource':{'Fn::GetAtt':['Q','Arn']}}]}}");
    }

    @Test
    void ifOfAFreeFormDocument() {
        assertThat(propertiesOf(new QueuePolicy("P")
                        .policyDocument(prod.then(Map.of("Version", "1")).otherwise(Map.of("Version", "2")))))
                .isEqualTo("{'PolicyDocument':{'Fn::If':['IsProd',{'Version':'1'},{'Version':'2'}]}}");
    }

    @Test
    void tagsByAnyRoute() {
        var queue =
                new Queue("Q").tag("a", "1").tag("b", sub("${AWS::StackName}")).tags(new Tag("c", "3"));
        Map.of("d", "4").forEach(queue::tag);
        assertThat(propertiesOf(queue.tags(prod.then(new Tag("e", "5")).orNoValue())))
                .isEqualTo("{'Tags':[{'Key':'a','Value':'1'},{'Key':'b','Value':{'Fn::Sub':'${AWS::StackName}'}},"
                        + "{'Key':'c','Value':'3'},{'Key':'d','Value':'4'},"
                        + "{'Fn::If':['IsProd',{'Key':'e','Value':'5'},{'Ref':'AWS::NoValue'}]}]}");
    }

    @Test
    void tagsOfAnotherForm() {
        assertThat(propertiesOf(
                        new AutoScalingGroup("A").tag(t -> t.key("a").value("1").propagateAtLaunch(true))))
                .isEqualTo("{'Tags':[{'Key':'a','Value':'1','PropagateAtLaunch':true}]}");
    }

    private String rule(Bucket.Rule rule) {
        String json = propertiesOf(new Bucket("B").lifecycleConfiguration(l -> l.rules(rule)));
        return json.substring("{'LifecycleConfiguration':{'Rules':[".length(), json.length() - "]}}".length());
    }
}
