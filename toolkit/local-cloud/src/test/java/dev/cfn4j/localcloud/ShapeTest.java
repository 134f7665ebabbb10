package dev.cfn4j.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudformation.model.Capability;

class ShapeTest {
    private static final String HOME = "eu-west-1:000000000000:";

    @TempDir
    static Path state;

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = Desk.in(state);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            AWS::SQS::Queue | {} | - | https://sqs.eu-west-1.amazonaws.com/000000000000/s-R-[0-9A-F]{12}
            AWS::SQS::Queue | {"FifoQueue": true} | QueueName | s-R-[0-9A-F]{12}\\.fifo
            AWS::SQS::Queue | {"QueueName": "mail"} | Arn | arn:aws:sqs:HOME:mail
            AWS::S3::Bucket | {} | - | s-r-[0-9a-f]{12}
            AWS::S3::Bucket | {"BucketName": "b"} | Arn | arn:aws:s3:::b
            AWS::S3::Bucket | {"BucketName": "b"} | RegionalDomainName | b.s3.eu-west-1.amazonaws.com
            AWS::SNS::Topic | {"TopicName": "t"} | - | arn:aws:sns:HOME:t
            AWS::IAM::Role | {"AssumeRolePolicyDocument": {}} | - | s-R-[0-9A-F]{12}
            AWS::IAM::Role | {"AssumeRolePolicyDocument": {}, "RoleName": "r", "Path": "/p/"} | Arn | arn:aws:iam::000000000000:role/p/r
            AWS::Lambda::Function | {"Code": {}, "Role": "r", "FunctionName": "f"} | - | f
            AWS::Lambda::Function | {"Code": {}, "Role": "r", "FunctionName": "f"} | Arn | arn:aws:lambda:HOME:function:f
            AWS::Lambda::Version | {"FunctionName": "f"} | - | arn:aws:lambda:HOME:function:f:1
            AWS::Lambda::EventSourceMapping | {"FunctionName": "f"} | - | [0-9a-f]{8}-[0-9a-f-]{27}
            AWS::ECS::Cluster | {"ClusterName": "c"} | Arn | arn:aws:ecs:HOME:cluster/c
            AWS::ECS::Service | {"Cluster": "c", "ServiceName": "v"} | - | arn:aws:ecs:HOME:service/c/v
            AWS::ECS::Service | {"Cluster": "c", "ServiceName": "v"} | Name | v
            AWS::ECS::TaskDefinition | {"Family": "f"} | - | arn:aws:ecs:HOME:task-definition/f:[0-9]+
            AWS::ElasticLoadBalancingV2::LoadBalancer | {"Name": "l"} | - | arn:aws:elasticloadbalancing:HOME:loadbalancer/app/l/[0-9a-f]{16}
            AWS::ElasticLoadBalancingV2::LoadBalancer | {"Name": "l"} | LoadBalancerFullName | app/l/[0-9a-f]{16}
            AWS::ElasticLoadBalancingV2::LoadBalancer | {"Name": "l"} | DNSName | l-[0-9a-f]+\\.eu-west-1\\.elb\\.amazonaws\\.com
            AWS::ElasticLoadBalancingV2::TargetGroup | {} | TargetGroupFullName | targetgroup/s-R-[0-9A-F]{12}/[0-9a-f]{16}
            AWS::EC2::VPC | {"CidrBlock": "10.0.0.0/16"} | - | vpc-[0-9a-f]{17}
            AWS::EC2::VPC | {"CidrBlock": "10.0.0.0/16"} | CidrBlock | 10.0.0.0/16
            AWS::EC2::VPC | {"CidrBlock": "10.0.0.0/16"} | DefaultSecurityGroup | sg-[0-9a-f]{17}
            AWS::EC2::Subnet | {"VpcId": "vpc-1"} | - | subnet-[0-9a-f]{17}
            AWS::EC2::Subnet | {"VpcId": "vpc-1"} | AvailabilityZone | eu-west-1a
            AWS::EC2::SecurityGroup | {"GroupDescription": "g"} | GroupId | sg-[0-9a-f]{17}
            AWS::StepFunctions::StateMachine | {"RoleArn": "r", "StateMachineName": "m"} | - | arn:aws:states:HOME:stateMachine:m
            AWS::StepFunctions::StateMachine | {"RoleArn": "r", "StateMachineName": "m"} | Name | m
            AWS::CloudWatch::Alarm | {"ComparisonOperator": "x", "EvaluationPeriods": 1, "AlarmName": "a"} | Arn | arn:aws:cloudwatch:HOME:alarm:a
            AWS::Logs::LogGroup | {"LogGroupName": "/a/b"} | Arn | arn:aws:logs:HOME:log-group:/a/b:\\*
            AWS::Route53::HostedZone | {"Name": "example.com"} | - | Z[0-9A-F]{19}
            AWS::Route53::RecordSet | {"Name": "www.example.com", "Type": "A"} | - | www.example.com
            AWS::DynamoDB::Table | {"KeySchema": [], "TableName": "t"} | Arn | arn:aws:dynamodb:HOME:table/t
            AWS::DynamoDB::Table | {"KeySchema": [], "TableName": "t"} | StreamArn | arn:aws:dynamodb:HOME:table/t/stream/.*
            AWS::KMS::Key | {} | - | [0-9a-f]{8}-[0-9a-f-]{27}
            AWS::KMS::Key | {} | Arn | arn:aws:kms:HOME:key/[0-9a-f]{8}-[0-9a-f-]{27}
            AWS::SageMaker::Model | {} | - | arn:aws:sagemaker:HOME:model/s-r-[0-9a-f]{12}
            AWS::SageMaker::EndpointConfig | {"ProductionVariants": []} | - | arn:aws:sagemaker:HOME:endpoint-config/s-r-[0-9a-f]{12}
            AWS::SageMaker::Endpoint | {"EndpointConfigName": "c", "EndpointName": "E"} | - | arn:aws:sagemaker:HOME:endpoint/e
            AWS::SageMaker::Endpoint | {"EndpointConfigName": "c", "EndpointName": "E"} | EndpointName | E
            Custom::Thing | {"ServiceToken": "t"} | Anything | local-Anything-[0-9a-f]{8}
            """)
    void looksRight(String type, String properties, String attribute, String pattern) {
        String value = attribute == null ? "{\"Ref\": \"R\"}" : "{\"Fn::GetAtt\": [\"R\", \"" + attribute + "\"]}";
        String template = "{\"Resources\": {\"R\": {\"Type\": \"" + type + "\", \"Properties\": " + properties
                + "}}, \"Outputs\": {\"V\": {\"Value\": " + value + "}}}";
        desk.client.createStack(
                r -> r.stackName("s").templateBody(template).capabilities(Capability.CAPABILITY_NAMED_IAM));
        var stack = desk.settled("s");
        assertThat(stack.stackStatusAsString()).isEqualTo("CREATE_COMPLETE");
        assertThat(desk.output("s", "V")).matches(pattern.replace("HOME:", HOME));
        desk.delete("s");
    }
}
