"""W1, W2 and W3 with troposphere: workloads.py w1|w2|w3 DIRECTORY, or workloads.py bench w1|w2|w3 ITERATIONS."""
import statistics
import sys
import time
from pathlib import Path

from troposphere import GetAtt, Parameter, Ref, Sub, Tags, Template, awslambda, cloudwatch, sagemaker, sns, sqs

from small import small


def groups(count=100):
    t = Template(Description="W2 groups")
    t.set_version()
    topic = t.add_parameter(Parameter("TopicArn", Type="String"))
    function = t.add_parameter(Parameter("FunctionName", Type="String"))
    for group in range(1, count + 1):
        number = f"{group:04d}"
        tags = Tags(group=number, service="orders")
        dead = t.add_resource(sqs.Queue("Dlq" + number, MessageRetentionPeriod=1209600, Tags=tags))
        queue = t.add_resource(sqs.Queue(
            "Queue" + number,
            VisibilityTimeout=60,
            ReceiveMessageWaitTimeSeconds=20,
            RedrivePolicy=sqs.RedrivePolicy(deadLetterTargetArn=GetAtt(dead, "Arn"), maxReceiveCount=5),
            Tags=tags))
        t.add_resource(cloudwatch.Alarm(
            "Alarm" + number,
            AlarmDescription="Messages in dead letter queue " + number,
            Namespace="AWS/SQS",
            MetricName="ApproximateNumberOfMessagesVisible",
            Dimensions=[cloudwatch.MetricDimension(Name="QueueName", Value=GetAtt(dead, "QueueName"))],
            Statistic="Maximum",
            Period=300,
            EvaluationPeriods=1,
            Threshold=1,
            ComparisonOperator="GreaterThanOrEqualToThreshold",
            TreatMissingData="notBreaching",
            AlarmActions=[Ref(topic)]))
        t.add_resource(sns.SubscriptionResource(
            "Subscription" + number,
            TopicArn=Ref(topic),
            Protocol="sqs",
            Endpoint=GetAtt(queue, "Arn"),
            RawMessageDelivery=True,
            FilterPolicy={"kind": ["created", "updated"], "group": [number]}))
        t.add_resource(awslambda.EventSourceMapping(
            "Mapping" + number,
            EventSourceArn=GetAtt(queue, "Arn"),
            FunctionName=Ref(function),
            BatchSize=10,
            Enabled=True,
            MaximumBatchingWindowInSeconds=5,
            FunctionResponseTypes=["ReportBatchItemFailures"]))
    return t


def models(index, first, last):
    t = Template(Description=f"W3 models {index}")
    t.set_version()
    role = t.add_parameter(Parameter("RoleArn", Type="String"))
    image = t.add_parameter(Parameter("ImageUri", Type="String"))
    t.add_parameter(Parameter("ModelBucket", Type="String"))
    for model in range(first, last + 1):
        number = f"{model:04d}"
        tags = Tags(model=number)
        m = t.add_resource(sagemaker.Model(
            "Model" + number,
            ExecutionRoleArn=Ref(role),
            PrimaryContainer=sagemaker.ContainerDefinition(
                Image=Ref(image),
                ModelDataUrl=Sub("s3://${ModelBucket}/models/" + number + "/model.tar.gz"),
                Environment={"MODEL_ID": number, "LOG_LEVEL": "info"}),
            Tags=tags))
        config = t.add_resource(sagemaker.EndpointConfig(
            "Config" + number,
            ProductionVariants=[sagemaker.ProductionVariant(
                VariantName="main",
                ModelName=GetAtt(m, "ModelName"),
                InitialInstanceCount=1,
                InstanceType="ml.m5.large",
                InitialVariantWeight=1)],
            Tags=tags))
        t.add_resource(sagemaker.Endpoint(
            "Endpoint" + number,
            EndpointName=Sub("${AWS::StackName}-" + number),
            EndpointConfigName=GetAtt(config, "EndpointConfigName"),
            Tags=tags))
    return t


def build(workload):
    return {
        "w1": lambda: {"w1": small()},
        "w2": lambda: {"w2": groups()},
        "w3": lambda: {f"w3-{i}": models(i, i * 143 + 1, min((i + 1) * 143, 1000)) for i in range(7)},
    }[workload]()


def bench(workload, iterations):
    """Median milliseconds of building and rendering in a warm process, over the later half of the iterations."""
    times = []
    for _ in range(iterations):
        start = time.perf_counter()
        for template in build(workload).values():
            template.to_json()
        times.append((time.perf_counter() - start) * 1000)
    print(statistics.median(times[iterations // 2:]))


def main(workload, directory):
    for name, template in build(workload).items():
        Path(directory, name + ".json").write_text(template.to_json(), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1] == "bench":
        bench(sys.argv[2], int(sys.argv[3]))
    else:
        main(sys.argv[1], sys.argv[2])
