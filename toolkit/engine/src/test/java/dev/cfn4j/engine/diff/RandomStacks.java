package dev.cfn4j.engine.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random templates of types that ministack knows, and random changes of them. */
final class RandomStacks {
    private static final List<String> RESOURCES = List.of(
            "'Queue': {'Type': 'AWS::SQS::Queue'%c, 'Properties': {'DelaySeconds': %n, 'QueueName': %s-q}}",
            "'Topic': {'Type': 'AWS::SNS::Topic'%c, 'Properties': {'DisplayName': %v, 'TopicName': %s-t}}",
            "'Bucket': {'Type': 'AWS::S3::Bucket'%c, 'Properties': {'BucketName': %s-b, 'VersioningConfiguration': {'Status': %e}}}",
            "'Table': {'Type': 'AWS::DynamoDB::Table'%c, 'Properties': {'TableName': %s-d, 'BillingMode': 'PAY_PER_REQUEST',"
                    + " 'KeySchema': [{'AttributeName': 'id', 'KeyType': 'HASH'}],"
                    + " 'AttributeDefinitions': [{'AttributeName': 'id', 'AttributeType': 'S'}], 'TableClass': %k}}",
            "'Group': {'Type': 'AWS::Logs::LogGroup'%c, 'Properties': {'LogGroupName': %s-g, 'RetentionInDays': %r}}",
            "'Setting': {'Type': 'AWS::SSM::Parameter'%c, 'Properties': {'Name': %s-p, 'Type': 'String', 'Value': %v}}",
            "'Role': {'Type': 'AWS::IAM::Role'%c, 'Properties': {'Path': %h, 'Description': %v, 'AssumeRolePolicyDocument':"
                    + " {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow', 'Principal': {'Service':"
                    + " 'lambda.amazonaws.com'}, 'Action': 'sts:AssumeRole'}]}}}",
            "'Vpc': {'Type': 'AWS::EC2::VPC', 'Properties': {'CidrBlock': %i, 'EnableDnsSupport': %o}}",
            "'Subnet': {'Type': 'AWS::EC2::Subnet', 'Properties': {'VpcId': {'Ref': 'Vpc'}, 'CidrBlock': '10.0.0.0/24'}}",
            "'Reader': {'Type': 'AWS::SSM::Parameter', 'Properties': {'Type': 'String', 'Value': {'Ref': 'Vpc'}}}",
            "'Late': {'Type': 'AWS::SSM::Parameter', 'Properties': {'Name': %w, 'Type': 'String', 'Value': %v}}",
            "'Function': {'Type': 'AWS::Lambda::Function'%c, 'Properties': {'FunctionName': %s-f, 'Code': {'ZipFile': 'pass'},"
                    + " 'Handler': 'index.handler', 'Runtime': 'python3.12', 'Role': 'arn:aws:iam::000000000000:role/x',"
                    + " 'Timeout': %n, 'Description': %v}}",
            "'Machine': {'Type': 'AWS::StepFunctions::StateMachine', 'Properties': {'StateMachineName': %s-m,"
                    + " 'StateMachineType': %m, 'RoleArn': 'arn:aws:iam::000000000000:role/x',"
                    + " 'Definition': {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'End': true, 'Comment': %v}}}}}",
            "'User': {'Type': 'AWS::IAM::User'%c, 'Properties': {'UserName': %s-u, 'Path': %h}}",
            "'Managed': {'Type': 'AWS::IAM::ManagedPolicy', 'Properties': {'ManagedPolicyName': %s-i, 'Description': %v,"
                    + " 'Path': %h, 'PolicyDocument': {'Version': '2012-10-17', 'Statement': [{'Effect': 'Allow',"
                    + " 'Action': 's3:ListAllMyBuckets', 'Resource': '*'}]}}}",
            "'Registry': {'Type': 'AWS::ECR::Repository'%c, 'Properties': {'RepositoryName': %s-e, 'ImageTagMutability': %x}}",
            "'Work': {'Type': 'AWS::Athena::WorkGroup', 'Properties': {'Name': %s-w, 'Description': %v}}",
            "'Schedules': {'Type': 'AWS::Scheduler::ScheduleGroup'%c, 'Properties': {'Name': %s-s}}",
            "'Files': {'Type': 'AWS::EFS::FileSystem', 'Properties': {'PerformanceMode': %y, 'Encrypted': %o}}",
            "'Options': {'Type': 'AWS::RDS::DBParameterGroup', 'Properties': {'Description': %v, 'Family': 'mysql8.0'}}",
            "'Rule': {'Type': 'AWS::Events::Rule', 'Properties': {'Name': %s-r, 'ScheduleExpression': %l, 'Description': %v}}",
            "'Wall': {'Type': 'AWS::EC2::SecurityGroup', 'Properties': {'GroupDescription': %v, 'VpcId': {'Ref': 'Vpc'}}}",
            "'Secret': {'Type': 'AWS::SecretsManager::Secret', 'Properties': {'Name': %s-k, 'Description': %v,"
                    + " 'SecretString': 'x'}}",
            "'Data': {'Type': 'AWS::Kinesis::Stream'%c, 'Properties': {'Name': %s-n, 'ShardCount': 1,"
                    + " 'RetentionPeriodHours': %z}}");

    private static final int PICKS = 140;

    private final Random random;

    RandomStacks(long seed) {
        this.random = new Random(seed);
    }

    /** Values of one side: the new side has most of those of the old one. */
    Values values() {
        List<Integer> picks = new ArrayList<>();
        for (int i = 0; i < PICKS; i++) {
            picks.add(random.nextInt(1000));
        }
        return new Values(picks);
    }

    Values changed(Values values) {
        List<Integer> picks = new ArrayList<>(values.picks());
        for (int i = 0; i < picks.size(); i++) {
            if (random.nextInt(8) == 0) {
                picks.set(i, random.nextInt(1000));
            }
        }
        return new Values(picks);
    }

    /** The choices that make a template. */
    record Values(List<Integer> picks) {
        String stage() {
            return picks.get(PICKS - 1) % 2 == 0 ? "test" : "prod";
        }

        String template() {
            List<String> members = new ArrayList<>();
            int next = 0;
            for (String resource : RESOURCES) {
                boolean needed = resource.contains("'Vpc': {") || resource.contains("'Reader'");
                boolean there = picks.get(next++) % 6 != 0 || needed;
                String text = resource;
                while (text.indexOf('%') >= 0) {
                    int at = text.indexOf('%');
                    text = text.substring(0, at)
                            + value(text.charAt(at + 1), picks.get(next++), text, at)
                            + text.substring(at + 2 + suffix(text, at));
                }
                if (there) {
                    members.add(text);
                }
            }
            return ("{'Parameters': {'Stage': {'Type': 'String', 'Default': 'test'}},"
                            + " 'Conditions': {'Prod': {'Fn::Equals': [{'Ref': 'Stage'}, 'prod']}},"
                            + " 'Resources': {" + String.join(", ", members) + "}}")
                    .replace('\'', '"');
        }

        /** A name takes its suffix with it. */
        private static int suffix(String text, int at) {
            return text.charAt(at + 1) == 's' ? 2 : 0;
        }

        private static String value(char kind, int pick, String text, int at) {
            return switch (kind) {
                case 'c' -> pick % 5 == 0 ? ", 'Condition': 'Prod'" : "";
                case 'n' -> choice(pick, "1", "2", "{'Fn::If': ['Prod', 1, 3]}");
                case 'v' -> choice(pick, "'one'", "'two'", "{'Ref': 'Stage'}", "{'Fn::If': ['Prod', 'two', 'one']}");
                case 's' -> name(pick, text.substring(at + 2, at + 4));
                case 'e' -> choice(pick, "'Enabled'", "'Suspended'");
                case 'k' -> choice(pick, "'STANDARD'", "'STANDARD_INFREQUENT_ACCESS'");
                case 'r' -> choice(pick, "7", "14");
                case 'h' -> choice(pick, "'/a/'", "'/b/'", "{'Fn::Sub': '/${Stage}/'}");
                case 'i' -> choice(pick, "'10.0.0.0/16'", "'10.0.0.0/17'");
                case 'm' -> choice(pick, "'STANDARD'", "'EXPRESS'");
                case 'x' -> choice(pick, "'MUTABLE'", "'IMMUTABLE'");
                case 'y' -> choice(pick, "'generalPurpose'", "'maxIO'");
                case 'l' -> choice(pick, "'rate(1 day)'", "'rate(2 days)'");
                case 'z' -> choice(pick, "24", "48", "'24'");
                case 'w' ->
                    choice(
                            pick,
                            "{'Fn::Sub': '${AWS::StackName}-late'}",
                            "{'Fn::Sub': '${AWS::StackName}-${Vpc}'}",
                            "{'Fn::Join': ['-', [{'Ref': 'AWS::StackName'}, {'Ref': 'Vpc'}]]}",
                            "{'Fn::Sub': '${AWS::StackName}-${Vpc.DefaultNetworkAcl}'}");
                case 'o' -> choice(pick, "true", "'true'", "false");
                default -> throw new IllegalArgumentException(text);
            };
        }

        private static String name(int pick, String suffix) {
            return choice(
                    pick,
                    "{'Fn::Sub': '${AWS::StackName}-a" + suffix + "'}",
                    "{'Fn::Join': ['-', [{'Ref': 'AWS::StackName'}, 'a" + suffix + "']]}",
                    "{'Fn::Sub': '${AWS::StackName}-${Stage}" + suffix + "'}");
        }

        private static String choice(int pick, String... values) {
            return values[pick % values.length];
        }
    }
}
