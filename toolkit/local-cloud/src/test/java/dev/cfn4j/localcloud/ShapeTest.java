package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.cloudformation.model.Capability;

class ShapeTest {
    private static final String HOME = "eu-west-1:000000000000:";

    /** Type, properties, Ref or an attribute, and what it must look like. */
    private static final List<String[]> ROWS =
            """
            AWS::SQS::Queue | {} | Ref | https://sqs.eu-west-1.amazonaws.com/000000000000/s-R[0-9]+-[0-9A-F]{12}
            AWS::SQS::Queue | {"FifoQueue": true} | QueueName | s-R[0-9]+-[0-9A-F]{12}\\.fifo
            AWS::SQS::Queue | {"QueueName": "mail"} | Arn | arn:aws:sqs:HOME:mail
            AWS::S3::Bucket | {} | Ref | s-r[0-9]+-[0-9a-f]{12}
            AWS::S3::Bucket | {"BucketName": "b"} | Arn | arn:aws:s3:::b
            AWS::S3::Bucket | {"BucketName": "b"} | RegionalDomainName | b.s3.eu-west-1.amazonaws.com
            AWS::SNS::Topic | {"TopicName": "t"} | Ref | arn:aws:sns:HOME:t
            AWS::IAM::Role | {"AssumeRolePolicyDocument": {}} | Ref | s-R[0-9]+-[0-9A-F]{12}
            AWS::IAM::Role | {"AssumeRolePolicyDocument": {}, "RoleName": "r", "Path": "/p/"} | Arn | arn:aws:iam::000000000000:role/p/r
            AWS::Lambda::Function | {"Code": {}, "Role": "r", "FunctionName": "f"} | Ref | f
            AWS::Lambda::Function | {"Code": {}, "Role": "r", "FunctionName": "f"} | Arn | arn:aws:lambda:HOME:function:f
            AWS::Lambda::Version | {"FunctionName": "f"} | Ref | arn:aws:lambda:HOME:function:f:1
            AWS::Lambda::EventSourceMapping | {"FunctionName": "f"} | Ref | [0-9a-f]{8}-[0-9a-f-]{27}
            AWS::ECS::Cluster | {"ClusterName": "c"} | Arn | arn:aws:ecs:HOME:cluster/c
            AWS::ECS::Service | {"Cluster": "c", "ServiceName": "v"} | Ref | arn:aws:ecs:HOME:service/c/v
            AWS::ECS::Service | {"Cluster": "c", "ServiceName": "v"} | Name | v
            AWS::ECS::TaskDefinition | {"Family": "f"} | Ref | arn:aws:ecs:HOME:task-definition/f:[0-9]+
            AWS::ElasticLoadBalancingV2::LoadBalancer | {"Name": "l"} | Ref | arn:aws:elasticloadbalancing:HOME:loadbalancer/app/l/[0-9a-f]{16}
            AWS::ElasticLoadBalancingV2::LoadBalancer | {"Name": "l"} | LoadBalancerFullName | app/l/[0-9a-f]{16}
            AWS::ElasticLoadBalancingV2::LoadBalancer | {"Name": "l"} | DNSName | l-[0-9a-f]+\\.eu-west-1\\.elb\\.amazonaws\\.com
            AWS::ElasticLoadBalancingV2::TargetGroup | {} | TargetGroupFullName | targetgroup/s-R[0-9]+-[0-9A-F]{12}/[0-9a-f]{16}
            AWS::EC2::VPC | {"CidrBlock": "10.0.0.0/16"} | Ref | vpc-[0-9a-f]{17}
            AWS::EC2::VPC | {"CidrBlock": "10.0.0.0/16"} | CidrBlock | 10.0.0.0/16
            AWS::EC2::VPC | {"CidrBlock": "10.0.0.0/16"} | DefaultSecurityGroup | sg-[0-9a-f]{17}
            AWS::EC2::Subnet | {"VpcId": "vpc-1"} | Ref | subnet-[0-9a-f]{17}
            AWS::EC2::Subnet | {"VpcId": "vpc-1"} | AvailabilityZone | eu-west-1a
            AWS::EC2::SecurityGroup | {"GroupDescription": "g"} | GroupId | sg-[0-9a-f]{17}
            AWS::StepFunctions::StateMachine | {"RoleArn": "r", "StateMachineName": "m"} | Ref | arn:aws:states:HOME:stateMachine:m
            AWS::StepFunctions::StateMachine | {"RoleArn": "r", "StateMachineName": "m"} | Name | m
            AWS::CloudWatch::Alarm | {"ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1, "AlarmName": "a"} | Arn | arn:aws:cloudwatch:HOME:alarm:a
            AWS::Logs::LogGroup | {"LogGroupName": "/a/b"} | Arn | arn:aws:logs:HOME:log-group:/a/b:\\*
            AWS::Route53::HostedZone | {"Name": "example.com"} | Ref | Z[0-9A-F]{19}
            AWS::Route53::RecordSet | {"Name": "www.example.com", "Type": "A"} | Ref | www.example.com
            AWS::DynamoDB::Table | {"KeySchema": [], "TableName": "t"} | Arn | arn:aws:dynamodb:HOME:table/t
            AWS::DynamoDB::Table | {"KeySchema": [], "TableName": "t"} | StreamArn | arn:aws:dynamodb:HOME:table/t/stream/.*
            AWS::KMS::Key | {} | Ref | [0-9a-f]{8}-[0-9a-f-]{27}
            AWS::KMS::Key | {} | Arn | arn:aws:kms:HOME:key/[0-9a-f]{8}-[0-9a-f-]{27}
            AWS::SageMaker::Model | {} | Ref | arn:aws:sagemaker:HOME:model/s-r[0-9]+-[0-9a-f]{12}
            AWS::SageMaker::EndpointConfig | {"ProductionVariants": []} | Ref | arn:aws:sagemaker:HOME:endpoint-config/s-r[0-9]+-[0-9a-f]{12}
            AWS::SageMaker::Endpoint | {"EndpointConfigName": "c", "EndpointName": "E"} | Ref | arn:aws:sagemaker:HOME:endpoint/e
            AWS::SageMaker::Endpoint | {"EndpointConfigName": "c", "EndpointName": "E"} | EndpointName | E
            Custom::Thing | {"ServiceToken": "t"} | Anything | local-Anything-[0-9a-f]{8}
            """.lines().map(line -> line.split(" \\| ")).toList();

    @TempDir
    static Path state;

    private static Desk desk;

    @BeforeAll
    static void deployAllInOneStack() {
        desk = Desk.with(LocalCloudOptions.in(state).assumingCode());
        List<String> resources = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            String id = "\"R" + first(i) + "\"";
            if (first(i) == i) {
                resources.add(id + ": {\"Type\": \"" + ROWS.get(i)[0] + "\", \"Properties\": " + ROWS.get(i)[1] + "}");
            }
            String attribute = ROWS.get(i)[2];
            String value = attribute.equals("Ref")
                    ? "{\"Ref\": " + id + "}"
                    : "{\"Fn::GetAtt\": [" + id + ", \"" + attribute + "\"]}";
            outputs.add("\"V" + i + "\": {\"Value\": " + value + "}");
        }
        String template = "{\"Resources\": {" + String.join(", ", resources) + "}, \"Outputs\": {"
                + String.join(", ", outputs) + "}}";
        var stack = desk.deploy(
                "s", request -> request.templateBody(template).capabilities(Capability.CAPABILITY_NAMED_IAM));
        assertThat(stack.stackStatusAsString()).as(desk.story("s").toString()).isEqualTo("CREATE_COMPLETE");
    }

    /** Rows of the same type and properties share a resource. */
    private static int first(int row) {
        return IntStream.rangeClosed(0, row)
                .filter(i -> ROWS.get(i)[0].equals(ROWS.get(row)[0]) && ROWS.get(i)[1].equals(ROWS.get(row)[1]))
                .findFirst()
                .orElse(row);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    static Stream<Arguments> rows() {
        return IntStream.range(0, ROWS.size())
                .mapToObj(i -> Arguments.of(ROWS.get(i)[0], ROWS.get(i)[2], ROWS.get(i)[3], "V" + i));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void looksRight(String type, String attribute, String pattern, String output) {
        assertThat(desk.output("s", output)).matches(pattern.replace("HOME:", HOME));
    }
}
