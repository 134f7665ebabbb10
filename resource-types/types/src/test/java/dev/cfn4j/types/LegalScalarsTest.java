package dev.cfn4j.types;

import static dev.cfn4j.dsl.Fn.bool;
import static dev.cfn4j.dsl.Fn.function;
import static dev.cfn4j.dsl.Fn.importValue;
import static dev.cfn4j.dsl.Fn.noValue;
import static dev.cfn4j.dsl.Fn.number;
import static dev.cfn4j.dsl.Fn.select;
import static dev.cfn4j.dsl.Fn.sub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.ParameterType;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.types.autoscaling.AutoScalingGroup;
import dev.cfn4j.types.batch.ComputeEnvironment;
import dev.cfn4j.types.cloudtrail.Trail;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.ec2.VPC;
import dev.cfn4j.types.iotfleetwise.DecoderManifest;
import dev.cfn4j.types.rds.DBCluster;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.securityhub.SecurityControl;
import dev.cfn4j.types.ses.ReceiptRule;
import dev.cfn4j.types.sqs.Queue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Unusual but legal: single values. */
class LegalScalarsTest extends LegalUses {
    @Test
    void noValueInsteadOfAString() {
        assertThat(propertiesOf(new Queue("Q").queueName(noValue()))).isEqualTo("{'QueueName':{'Ref':'AWS::NoValue'}}");
    }

    @Test
    void noValueInsteadOfANumber() {
        assertThat(propertiesOf(new Queue("Q").delaySeconds(noValue())))
                .isEqualTo("{'DelaySeconds':{'Ref':'AWS::NoValue'}}");
    }

    @Test
    void ifOfAStringOrNothing() {
        assertThat(propertiesOf(
                        new Queue("Q").kmsMasterKeyId(prod.then("alias/prod").orNoValue())))
                .isEqualTo("{'KmsMasterKeyId':{'Fn::If':['IsProd','alias/prod',{'Ref':'AWS::NoValue'}]}}");
    }

    @Test
    void ifOfNumbers() {
        assertThat(propertiesOf(new Queue("Q").visibilityTimeout(prod.then(300).otherwise(30))))
                .isEqualTo("{'VisibilityTimeout':{'Fn::If':['IsProd',300,30]}}");
    }

    @Test
    void ifInsideAnIf() {
        var small = new Template().condition("IsSmall", prod.negated());
        assertThat(propertiesOf(new Queue("Q")
                        .delaySeconds(prod.then(1).otherwise(small.then(2).otherwise(3)))))
                .isEqualTo("{'DelaySeconds':{'Fn::If':['IsProd',1,{'Fn::If':['IsSmall',2,3]}]}}");
    }

    @Test
    void ifOfAnEnumConstantAndAString() {
        assertThat(propertiesOf(new Bucket("B")
                        .accelerateConfiguration(a -> a.accelerationStatus(
                                prod.then(Bucket.AccelerateConfiguration.AccelerationStatus.ENABLED)
                                        .otherwise("Suspended")))))
                .isEqualTo("{'AccelerateConfiguration':{'AccelerationStatus':"
                        + "{'Fn::If':['IsProd','Enabled','Suspended']}}}");
    }

    @Test
    void aStringThatTheEnumDoesNotKnowYet() {
        assertThat(propertiesOf(new Bucket("B").accessControl("BrandNew"))).isEqualTo("{'AccessControl':'BrandNew'}");
    }

    @Test
    void numberFromAnImport() {
        assertThat(propertiesOf(new Queue("Q").delaySeconds(number(importValue("delay")))))
                .isEqualTo("{'DelaySeconds':{'Fn::ImportValue':'delay'}}");
    }

    @Test
    void numberFromAMapping() {
        var sizes = new Template().mapping("Sizes").row("eu-west-1", Map.of("Delay", 5));
        assertThat(propertiesOf(new Queue("Q").delaySeconds(number(sizes.find(sub("${AWS::Region}"), "Delay")))))
                .isEqualTo("{'DelaySeconds':{'Fn::FindInMap':['Sizes',{'Fn::Sub':'${AWS::Region}'},'Delay']}}");
    }

    @Test
    void numberFromANumericParameterAndAttribute() {
        var delay = new Template().parameter("Delay", ParameterType.NUMBER);
        var other = new DBCluster("Other");
        assertThat(propertiesOf(new DBCluster("D").port(delay).iops(other.storageThroughput())))
                .isEqualTo("{'Port':{'Ref':'Delay'},'Iops':{'Fn::GetAtt':['Other','StorageThroughput']}}");
    }

    @Test
    void booleanFromAParameter() {
        var fifo = new Template().parameter("Fifo").allowedValues("true", "false");
        assertThat(propertiesOf(new Queue("Q").fifoQueue(bool(fifo)))).isEqualTo("{'FifoQueue':{'Ref':'Fifo'}}");
    }

    @Test
    void integerBeyondThirtyTwoBits() {
        assertThat(propertiesOf(new Queue("Q").delaySeconds(9_007_199_254_740_993L)))
                .isEqualTo("{'DelaySeconds':9007199254740993}");
    }

    @Test
    void decimalAndWholeNumbersInOneProperty() {
        assertThat(propertiesOf(new Alarm("A").threshold(0.25))).isEqualTo("{'Threshold':0.25}");
        assertThat(propertiesOf(new Alarm("B").threshold(5))).isEqualTo("{'Threshold':5}");
    }

    @Test
    void settingAScalarAgainReplacesIt() {
        assertThat(propertiesOf(new Queue("Q").delaySeconds(1).queueName("q").delaySeconds(2)))
                .isEqualTo("{'DelaySeconds':2,'QueueName':'q'}");
    }

    @Test
    void unknownPropertyOfAResource() {
        assertThat(propertiesOf(new Queue("Q").property("Brand.New", Map.of("A", List.of(1, sub("${AWS::Region}"))))))
                .isEqualTo("{'Brand.New':{'A':[1,{'Fn::Sub':'${AWS::Region}'}]}}");
    }

    @Test
    void privateTypeByName() {
        assertThat(propertiesOf(new GenericResource("Acme::Data::Lake::MODULE", "Lake")
                        .property("Size", 3)
                        .property("Owner", new Queue("Q").arn())))
                .isEqualTo("{'Size':3,'Owner':{'Fn::GetAtt':['Q','Arn']}}");
    }

    @Test
    void attributeThatTheClassDoesNotKnowYet() {
        assertThat(propertiesOf(new Queue("Q").queueName(new Queue("Other").getAtt("Brand.New"))))
                .isEqualTo("{'QueueName':{'Fn::GetAtt':['Other','Brand.New']}}");
    }

    @Test
    void functionThatTheLibraryDoesNotKnowYet() {
        assertThat(propertiesOf(new Queue("Q").delaySeconds(function("Fn::Length", List.of(1, 2)))))
                .isEqualTo("{'DelaySeconds':{'Fn::Length':[1,2]}}");
    }

    @Test
    void propertiesNamedLikeJavaKeywords() {
        assertThat(propertiesOf(new SecurityControl("S")
                        .parameter(
                                "p",
                                p -> p.value(v -> v.boolean_(true).double_(1.5).enum_("x")))))
                .isEqualTo("{'Parameters':{'p':{'Value':{'Boolean':true,'Double':1.5,'Enum':'x'}}}}");
    }

    @Test
    void propertiesNamedLikeMethodsOfTheBaseClasses() {
        assertThat(propertiesOf(new ReceiptRule("R").after_("Other").after(new Queue("Q"))))
                .isEqualTo("{'After':'Other'}");
        assertThat(propertiesOf(new ComputeEnvironment("C").updatePolicy_(u -> u.terminateJobsOnUpdate(true))))
                .isEqualTo("{'UpdatePolicy':{'TerminateJobsOnUpdate':true}}");
        assertThat(propertiesOf(new Trail("T")
                        .advancedEventSelector(
                                a -> a.fieldSelector(f -> f.field("name").equals_("x")))))
                .isEqualTo("{'AdvancedEventSelectors':[{'FieldSelectors':[{'Field':'name','Equals':['x']}]}]}");
    }

    @Test
    void unionOfScalarsByLiteralAndByValue() {
        assertThat(propertiesOf(new DecoderManifest("D")
                        .signalDecoders(new DecoderManifest.CanSignalDecoder()
                                .canSignal(c -> c.length(8).factor("1.0").offset(number(importValue("o")))))))
                .isEqualTo("{'SignalDecoders':[{'CanSignal':{'Length':8,'Factor':'1.0',"
                        + "'Offset':{'Fn::ImportValue':'o'}}}]}");
    }

    @Test
    void unionOfAScalarAndAList() {
        assertThat(propertiesOf(new AutoScalingGroup("A").notificationConfigurations(n -> n.topicARN("a", "b"))))
                .isEqualTo("{'NotificationConfigurations':[{'TopicARN':['a','b']}]}");
        assertThat(propertiesOf(new AutoScalingGroup("B").notificationConfigurations(n -> n.topicARN("a"))))
                .isEqualTo("{'NotificationConfigurations':[{'TopicARN':'a'}]}");
    }

    @Test
    void oneItemOfAListAttribute() {
        var vpc = new VPC("Vpc");
        assertThat(propertiesOf(
                        new SecurityGroup("S").securityGroupIngress(i -> i.cidrIpv6(select(0, vpc.ipv6CidrBlocks())))))
                .isEqualTo("{'SecurityGroupIngress':"
                        + "[{'CidrIpv6':{'Fn::Select':[0,{'Fn::GetAtt':['Vpc','Ipv6CidrBlocks']}]}}]}");
    }

    @Test
    void attributeOfANestedName() {
        assertThat(propertiesOf(new Queue("Q").queueName(new DBCluster("Db").endpointAddress())))
                .isEqualTo("{'QueueName':{'Fn::GetAtt':['Db','Endpoint.Address']}}");
    }
}
