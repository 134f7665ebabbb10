"""W1 with troposphere."""
from troposphere import GetAtt, Output, Parameter, Ref, Sub, Tags, Template, awslambda, cloudwatch, dynamodb, iam, s3, sns, sqs


def small():
    t = Template(Description="W1 small")
    t.set_version()
    stage = t.add_parameter(Parameter(
        "Stage", Type="String", Description="Deployment stage", Default="dev", AllowedValues=["dev", "prod"]))

    dead_letters = t.add_resource(sqs.Queue("DeadLetterQueue", MessageRetentionPeriod=1209600))
    work = t.add_resource(sqs.Queue(
        "WorkQueue",
        VisibilityTimeout=60,
        RedrivePolicy=sqs.RedrivePolicy(deadLetterTargetArn=GetAtt(dead_letters, "Arn"), maxReceiveCount=5),
        Tags=Tags(service="work", stage=Ref(stage))))
    data = t.add_resource(s3.Bucket(
        "DataBucket",
        BucketEncryption=s3.BucketEncryption(ServerSideEncryptionConfiguration=[s3.ServerSideEncryptionRule(
            ServerSideEncryptionByDefault=s3.ServerSideEncryptionByDefault(SSEAlgorithm="AES256"))]),
        VersioningConfiguration=s3.VersioningConfiguration(Status="Enabled"),
        PublicAccessBlockConfiguration=s3.PublicAccessBlockConfiguration(
            BlockPublicAcls=True, BlockPublicPolicy=True, IgnorePublicAcls=True, RestrictPublicBuckets=True),
        DeletionPolicy="Retain",
        UpdateReplacePolicy="Retain"))
    events = t.add_resource(sns.Topic("EventsTopic", DisplayName=Sub("${AWS::StackName}-events")))
    state = t.add_resource(dynamodb.Table(
        "StateTable",
        AttributeDefinitions=[
            dynamodb.AttributeDefinition(AttributeName="pk", AttributeType="S"),
            dynamodb.AttributeDefinition(AttributeName="sk", AttributeType="S")],
        KeySchema=[
            dynamodb.KeySchema(AttributeName="pk", KeyType="HASH"),
            dynamodb.KeySchema(AttributeName="sk", KeyType="RANGE")],
        BillingMode="PAY_PER_REQUEST",
        PointInTimeRecoverySpecification=dynamodb.PointInTimeRecoverySpecification(PointInTimeRecoveryEnabled=True)))
    role = t.add_resource(iam.Role(
        "FunctionRole",
        AssumeRolePolicyDocument={"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow",
            "Principal": {"Service": "lambda.amazonaws.com"},
            "Action": "sts:AssumeRole"}]},
        ManagedPolicyArns=[Sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")],
        Policies=[iam.Policy(PolicyName="access", PolicyDocument={"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow",
             "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
             "Resource": GetAtt(work, "Arn")},
            {"Effect": "Allow",
             "Action": ["s3:GetObject", "s3:PutObject"],
             "Resource": Sub("${DataBucket.Arn}/*")},
            {"Effect": "Allow",
             "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
             "Resource": GetAtt(state, "Arn")}]})]))
    function = t.add_resource(awslambda.Function(
        "Function",
        Runtime="python3.12",
        Handler="index.handler",
        Role=GetAtt(role, "Arn"),
        Code=awslambda.Code(ZipFile="def handler(event, context):\n    return 'ok'\n"),
        MemorySize=256,
        Timeout=30,
        Environment=awslambda.Environment(Variables={
            "BUCKET": Ref(data), "TABLE": Ref(state), "STAGE": Ref(stage)})))
    t.add_resource(awslambda.EventSourceMapping(
        "Mapping",
        EventSourceArn=GetAtt(work, "Arn"),
        FunctionName=Ref(function),
        BatchSize=10,
        Enabled=True))
    t.add_resource(sns.SubscriptionResource(
        "Subscription",
        TopicArn=Ref(events),
        Protocol="sqs",
        Endpoint=GetAtt(work, "Arn"),
        RawMessageDelivery=True))
    t.add_resource(cloudwatch.Alarm(
        "DlqAlarm",
        AlarmDescription="Messages in the dead letter queue",
        Namespace="AWS/SQS",
        MetricName="ApproximateNumberOfMessagesVisible",
        Dimensions=[cloudwatch.MetricDimension(Name="QueueName", Value=GetAtt(dead_letters, "QueueName"))],
        Statistic="Maximum",
        Period=300,
        EvaluationPeriods=1,
        Threshold=1,
        ComparisonOperator="GreaterThanOrEqualToThreshold",
        TreatMissingData="notBreaching",
        AlarmActions=[Ref(events)]))

    t.add_output(Output("BucketName", Value=Ref(data)))
    t.add_output(Output("QueueUrl", Description="Work queue", Value=Ref(work)))
    return t
