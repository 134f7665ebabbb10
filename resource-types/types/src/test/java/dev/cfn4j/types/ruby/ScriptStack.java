package dev.cfn4j.types.ruby;

import static dev.cfn4j.dsl.Fn.and;
import static dev.cfn4j.dsl.Fn.base64;
import static dev.cfn4j.dsl.Fn.equal;
import static dev.cfn4j.dsl.Fn.function;
import static dev.cfn4j.dsl.Fn.not;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Mapping;
import dev.cfn4j.dsl.Parameter;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.autoscaling.AutoScalingGroup;
import dev.cfn4j.types.autoscaling.LaunchConfiguration;
import dev.cfn4j.types.cloudformation.WaitCondition;
import dev.cfn4j.types.cloudformation.WaitConditionHandle;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.iam.InstanceProfile;
import dev.cfn4j.types.iam.ManagedPolicy;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.route53.RecordSet;
import dev.cfn4j.types.sns.Topic;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * {@code cloudformation-ruby-script}: one of everything. Where the example says a property in a form that AWS does not document (numbers as text, an object for a
 * list), the port says it by {@code property}, because here the setters refuse it.
 */
final class ScriptStack extends Stack {
    private final String label;
    private final String time;

    /**
     * The stack for a label.
     *
     * @param label what the command line gave as the parameter Label
     * @param time what the clock said
     */
    ScriptStack(String label, String time) {
        this.label = label;
        this.time = time;
    }

    @Override
    protected void define() {
        withoutFormatVersion();
        Parameters parameters = parameters();
        Mapping lookup = mappings();
        tag("MyTag", "MyValue").immutable();
        tag("MyOtherTag", "My Value With Spaces").immutable();

        records();
        var group = add(new SecurityGroup("SecurityGroup")
                .groupDescription("Lets any vpc traffic in.")
                .property(
                        "SecurityGroupIngress",
                        Map.of("IpProtocol", "-1", "FromPort", "0", "ToPort", "65535", "CidrIp", "10.0.0.0/8")));
        var topic = add(new Topic("EmailSNSTopic")
                .subscription(s -> s.endpoint(parameters.email()).protocol("email")));
        var role = add(new Role("InstanceRole")
                .path("/")
                .assumeRolePolicyDocument(Map.of(
                        "Statement",
                        List.of(Map.of(
                                "Effect",
                                "Allow",
                                "Principal",
                                Map.of("Service", List.of("ec2.amazonaws.com")),
                                "Action",
                                List.of("sts:AssumeRole"))))));
        var profile = add(new InstanceProfile("InstanceProfile")
                .path(function("Fn::If", List.of(Map.of("Fn::Equals", List.of(3, 0)), "/unselected/", "/")))
                .roles(role.ref()));
        var launch = launch(parameters, group, profile);
        scaling(lookup, topic, launch);
        policy();

        condition("myCondition", and(equal("one", "two"), not(equal("three", "four"))));
        output("EmailSNSTopicARN", topic.ref()).description("ARN of SNS Topic used to send emails on events.");
        output("MappingLookup", lookup.find("corge", "grault")).description("An example map lookup.");
    }

    private Parameters parameters() {
        var labelled = parameter("Label")
                .description("The label to apply to the servers.")
                .attribute("MinLength", "2")
                .attribute("MaxLength", "25")
                .allowedPattern("[_a-zA-Z0-9]*")
                .constraintDescription("Maximum length of the Label parameter may not exceed 25 characters and may"
                        + " only contain letters, numbers and underscores.")
                .immutable();
        var type = parameter("InstanceType")
                .description("EC2 instance type")
                .defaultValue("m2.xlarge")
                .allowedValues(
                        "t1.micro",
                        "m1.small",
                        "m1.medium",
                        "m1.large",
                        "m1.xlarge",
                        "m2.xlarge",
                        "m2.2xlarge",
                        "m2.4xlarge",
                        "c1.medium",
                        "c1.xlarge")
                .constraintDescription("Must be a valid EC2 instance type.");
        var image = parameter("ImageId")
                .description("EC2 Image ID")
                .defaultValue("ami-255bbc4c")
                .allowedPattern("ami-[a-f0-9]{8}")
                .constraintDescription("Must be ami-XXXXXXXX (where X is a hexadecimal digit)");
        var key = parameter("KeyPairName")
                .description("Name of KeyPair to use.")
                .attribute("MinLength", "1")
                .attribute("MaxLength", "40")
                .defaultValue(label);
        var email = parameter("EmailAddress").description("Email address at which to send notification events.");
        parameter("BucketName").description("Name of the bucket to upload to.");
        parameterInterface()
                .group("Instance options", type, image, key)
                .group("Other options", labelled, email)
                .label(email, "We value your privacy!");
        return new Parameters(type, key, email);
    }

    private record Parameters(Parameter<String> type, Parameter<String> key, Parameter<String> email) {}

    private Mapping mappings() {
        mapping("InlineExampleMap")
                .row("team1", Map.of("name", "test1", "email", "test1@example.com"))
                .row("team2", Map.of("name", "test2", "email", "test2@example.com"));
        flat("JsonExampleMap", loadFromFile("maps/map.json").at("Mappings", "JsonExampleMap"));
        flat("RubyExampleMap", Map.of("baz", "blah"));
        mapping("YamlExampleMap", "maps/map.yaml");
        for (String file : List.of("map2", "map3")) {
            String name = file.replace("map", "ExampleMap");
            flat(name, loadFromFile("maps/more_maps/" + file + ".json").at("Mappings", name));
        }
        // The example counts the entries of a folder and asks a file for a mapping that it does not hold.
        section("Mappings", Collections.singletonMap("ExampleMap-1", null));
        var lookup = mapping("TableExampleMap")
                .from(table("maps/table.txt").where("column0", "foo").map("column1", "column2", "column3"));
        mapping("TableExampleMultimap")
                .from(table("maps/vpc.txt")
                        .where("visibility", "private")
                        .where("zone", "a", "c")
                        .multimap("env", "region", "subnet"));
        return lookup;
    }

    /** A mapping of one level: AWS refuses it, and so do typed mappings. */
    private void flat(String name, Object values) {
        section("Mappings", Map.of(name, values));
    }

    private void records() {
        for (Map<String, String> row : table("maps/domains.txt")
                .where("product", "demo")
                .where("alias", "true")
                .rows()) {
            add(new RecordSet(row.get("purpose") + "Route53RecordSet")
                    .comment("")
                    .hostedZoneName("bazaarvoice.com")
                    .name(row.get("prefix") + ".bazaarvoice.com")
                    .type("A")
                    .aliasTarget(a -> a.dnsName(row.get("target")).hostedZoneId(row.get("alias_hosted_zone_id"))));
        }
    }

    private LaunchConfiguration launch(Parameters parameters, SecurityGroup group, InstanceProfile profile) {
        var launch = new LaunchConfiguration("LaunchConfig")
                .imageId("")
                .keyName(parameters.key())
                .iamInstanceProfile(profile.ref())
                .instanceType(parameters.type())
                .property("InstanceMonitoring", "false")
                .securityGroups(group.ref())
                .userData(base64(
                        interpolateFile("userdata.sh", Map.of("time", time)).toJoin()));
        for (int disk = 0; disk < 4; disk++) {
            String device = "/dev/sd" + (char) ('b' + disk);
            String name = "ephemeral" + disk;
            launch.blockDeviceMapping(b -> b.deviceName(device).virtualName(name));
        }
        return add(launch);
    }

    private void scaling(Mapping lookup, Topic topic, LaunchConfiguration launch) {
        var group = add(new AutoScalingGroup("ASG")
                .property("AvailabilityZones", "us-east-1")
                .healthCheckType("EC2")
                .launchConfigurationName(launch.ref())
                .property("MinSize", 1)
                .property("MaxSize", 5)
                .notificationConfiguration(n -> n.topicARN(topic.ref())
                        .notificationTypes(
                                "autoscaling:EC2_INSTANCE_LAUNCH",
                                "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
                                "autoscaling:EC2_INSTANCE_TERMINATE",
                                "autoscaling:EC2_INSTANCE_TERMINATE_ERROR"))
                .tag(t -> t.key("Name").value(lookup.find("corge", "grault")).property("PropagateAtLaunch", "true"))
                .tag(t -> t.key("Label").value(label).property("PropagateAtLaunch", "true")));
        var handle = add(new WaitConditionHandle("WaitConditionHandle").alwaysWithProperties());
        add(new WaitCondition("WaitCondition")
                .resourceAttribute("DependsOn", group.logicalId())
                .handle(handle.ref())
                .property("Timeout", 1200)
                .property("Count", "1"));
    }

    private void policy() {
        add(new ManagedPolicy("ManagedPolicy")
                .description("Access policy for S3 Buckets")
                .policyDocument(Map.of(
                        "Version",
                        "2012-10-17",
                        "Statement",
                        List.of(Map.of(
                                "Action",
                                List.of("s3:ListBucket"),
                                "Effect",
                                "Allow",
                                "Resource",
                                List.of(
                                        sub("arn:aws:s3:::${BucketName}"),
                                        sub(
                                                "arn:aws:s3:::${BaseName}${Hash}",
                                                Map.of("BaseName", "Bucket", "Hash", "3bsd73w"))))))));
    }
}
