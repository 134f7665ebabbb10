package example;

import static dev.cfn4j.dsl.Fn.getAzs;
import static dev.cfn4j.dsl.Fn.select;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.policy.Principal;
import dev.cfn4j.dsl.policy.Statement;
import dev.cfn4j.types.apigateway.Deployment;
import dev.cfn4j.types.apigateway.Method;
import dev.cfn4j.types.apigateway.RestApi;
import dev.cfn4j.types.apigatewayv2.Api;
import dev.cfn4j.types.cloudfront.Distribution;
import dev.cfn4j.types.cloudwatch.Alarm;
import dev.cfn4j.types.cognito.UserPool;
import dev.cfn4j.types.dynamodb.GlobalTable;
import dev.cfn4j.types.dynamodb.Table;
import dev.cfn4j.types.ec2.Instance;
import dev.cfn4j.types.ec2.LaunchTemplate;
import dev.cfn4j.types.ec2.SecurityGroup;
import dev.cfn4j.types.ec2.Subnet;
import dev.cfn4j.types.ec2.VPC;
import dev.cfn4j.types.ec2.Volume;
import dev.cfn4j.types.ecr.Repository;
import dev.cfn4j.types.ecs.Cluster;
import dev.cfn4j.types.ecs.Service;
import dev.cfn4j.types.ecs.TaskDefinition;
import dev.cfn4j.types.efs.FileSystem;
import dev.cfn4j.types.elasticache.ReplicationGroup;
import dev.cfn4j.types.elasticloadbalancingv2.LoadBalancer;
import dev.cfn4j.types.events.Rule;
import dev.cfn4j.types.iam.InstanceProfile;
import dev.cfn4j.types.iam.Role;
import dev.cfn4j.types.kinesis.Stream;
import dev.cfn4j.types.kinesisfirehose.DeliveryStream;
import dev.cfn4j.types.kms.Key;
import dev.cfn4j.types.lambda.Function;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.opensearchservice.Domain;
import dev.cfn4j.types.rds.DBCluster;
import dev.cfn4j.types.rds.DBInstance;
import dev.cfn4j.types.s3.Bucket;
import dev.cfn4j.types.sagemaker.Model;
import dev.cfn4j.types.sagemaker.NotebookInstance;
import dev.cfn4j.types.scheduler.Schedule;
import dev.cfn4j.types.secretsmanager.Secret;
import dev.cfn4j.types.sns.Topic;
import dev.cfn4j.types.sqs.Queue;
import dev.cfn4j.types.ssm.Parameter;
import dev.cfn4j.types.stepfunctions.StateMachine;
import java.util.Map;

/** Every type that has secure defaults, with as little else as it takes, and most grants among them. */
public final class SecureTypesStack extends Stack {
    @Override
    protected void define() {
        data();
        compute();
        network();
        databases();
        apis();
        others();
    }

    private void data() {
        Key key = add(new Key("Key").secure());
        Bucket logs = add(new Bucket("AccessLogs").secure());
        Bucket data = add(new Bucket("Data").secure().loggingConfiguration(l -> l.destinationBucketName(logs.ref())));
        logs.grantAccessLogs(data).grantLoadBalancerLogs("balancer");
        Queue queue = add(new Queue("Work").secure().withDeadLetters(5));
        Queue locked = add(new Queue("Locked").secure().kmsMasterKeyId(key.ref()));
        Topic topic = add(new Topic("News").secure().subscribe(queue));
        add(new Topic("Quiet").secure());
        Rule rule = add(new Rule("Hourly").scheduleExpression("rate(1 hour)").sendTo(queue, locked));
        add(new Alarm("Old").watch(queue.metricOldestMessage()).above(3600, 3).tell(topic));
        Table table = add(new Table("Items")
                .secure()
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinition(a -> a.attributeName("id").attributeType("S"))
                .keySchema(k -> k.attributeName("id").keyType("HASH")));
        GlobalTable global = add(new GlobalTable("Everywhere")
                .secure()
                .billingMode("PAY_PER_REQUEST")
                .attributeDefinition(a -> a.attributeName("id").attributeType("S"))
                .keySchema(k -> k.attributeName("id").keyType("HASH"))
                .replica(r -> r.region("eu-central-1")));
        Role reader = add(new Role("Reader").forTasks());
        data.grantRead(reader).grantReadWrite(reader);
        locked.grantSend(reader).grantReceive(reader);
        table.grantReadWrite(reader);
        global.grantRead(reader);
        key.grantDecrypt(reader);
        topic.grantPublish(reader);
        rule.metricFailed();
    }

    private void compute() {
        Queue failed = add(new Queue("Failed").secure());
        Function function = add(new Function("Convert")
                .secure()
                .runtime("java21")
                .handler("a.B::c")
                .code(c -> c.s3Bucket("code").s3Key("code.jar"))
                .deadLetterConfig(d -> d.targetArn(failed.arn())));
        add(new Rule("Daily").scheduleExpression("rate(1 day)").invoke(function));
        StateMachine machine = add(new StateMachine("Flow")
                .secure()
                .definition(Map.of("StartAt", "End", "States", Map.of("End", Map.of("Type", "Succeed")))));
        function.grantInvoke(machine);
        machine.grantStart(machine, function).grantRead(function).grantTaskResponse(function);
        add(new Rule("Weekly").scheduleExpression("rate(7 days)").start(machine));
        add(new Schedule("Monthly")
                .scheduleExpression("rate(30 days)")
                .flexibleTimeWindow(w -> w.mode("OFF"))
                .invoke(function));
        Repository images = add(new Repository("Images").secure());
        LogGroup log = add(new LogGroup("TaskLog").secure());
        TaskDefinition task = add(new TaskDefinition("Task")
                .secure()
                .networkMode("awsvpc")
                .requiresCompatibilities("FARGATE")
                .cpu("256")
                .memory("512")
                .containerDefinition(c -> c.name("main").image("public.ecr.aws/x/y:1")));
        images.grantPull(task.execution());
        log.grantWrite(task.execution());
        Cluster cluster = add(new Cluster("Cluster").secure());
        Service service = add(new Service("Server")
                .secure()
                .cluster(cluster.ref())
                .taskDefinition(task.ref())
                .launchType("FARGATE")
                .deploymentConfiguration(d -> d.maximumPercent(200))
                .networkConfiguration(n -> n.awsvpcConfiguration(v -> v.subnets("subnet-0a1b2c3d"))));
        failed.grantReceive(service);
        add(new Alarm("TooFew").watch(service.metricRunningTasks(cluster)).below(1, 3));
    }

    private void network() {
        VPC vpc = add(new VPC("Network").secure().cidrBlock("10.0.0.0/16"));
        add(new Subnet("Inside").secure().vpcId(vpc.ref()).cidrBlock("10.0.0.0/24"));
        SecurityGroup web =
                add(new SecurityGroup("Web").secure().groupDescription("web").vpcId(vpc.ref()));
        add(new SecurityGroup("Store")
                .secure()
                .groupDescription("store")
                .vpcId(vpc.ref())
                .allowFrom(web, 5432));
        add(new LoadBalancer("Balancer")
                .secure()
                .type("application")
                .scheme("internal")
                .subnets("subnet-0a1b2c3d", "subnet-0a1b2c3e"));
        Role role = add(new Role("HostRole").forInstances());
        InstanceProfile profile = add(new InstanceProfile("HostProfile").roles(role.ref()));
        Instance host = add(new Instance("Host")
                .secure()
                .imageId("ami-0123456789abcdef0")
                .instanceType("t3.micro")
                .iamInstanceProfile(profile.ref()));
        add(new Parameter("Setting").type("String").value("1").grantRead(host));
        add(new LaunchTemplate("Template").secure().launchTemplateData(d -> d.instanceType("t3.micro")));
        add(new Volume("Disk").secure().size(10).availabilityZone(select(0, getAzs())));
    }

    private void databases() {
        Secret secret = add(new Secret("Token").secure());
        Role client = add(new Role("Client").assumedBy(Principal.thisAccount()));
        secret.grantRead(client);
        add(new DBInstance("Books")
                        .secure()
                        .engine("postgres")
                        .dbInstanceClass("db.t4g.micro")
                        .allocatedStorage("20")
                        .masterUsername("books"))
                .grantConnect("reader", client);
        DBCluster cluster =
                add(new DBCluster("Ledger").secure().engine("aurora-postgresql").masterUsername("ledger"));
        cluster.grantConnect("reader", client);
        add(new DBInstance("LedgerWriter")
                .secure()
                .engine("aurora-postgresql")
                .dbInstanceClass("db.r6g.large")
                .dbClusterIdentifier(cluster.ref()));
        add(new ReplicationGroup("Cache")
                .secure()
                .replicationGroupDescription("cache")
                .engine("redis")
                .cacheNodeType("cache.t4g.micro")
                .numCacheClusters(2)
                .automaticFailoverEnabled(true));
        add(new FileSystem("Files").secure()).grantReadWrite(client);
        add(new Stream("Clicks").secure().shardCount(1)).grantRead(client).grantWrite(client);
        add(new Domain("Search")
                        .secure()
                        .clusterConfig(c -> c.instanceType("r6g.large.search").instanceCount(1))
                        .ebsOptions(e -> e.ebsEnabled(true).volumeSize(10).volumeType("gp3")))
                .grantReadWrite(client);
    }

    private void apis() {
        Function backend = add(new Function("Backend")
                .secure()
                .runtime("java21")
                .handler("a.B::c")
                .code(c -> c.s3Bucket("code").s3Key("code.jar")));
        RestApi rest = add(new RestApi("Rest").name("rest"));
        Method root = add(new Method("Root")
                .restApiId(rest.ref())
                .resourceId(rest.rootResourceId())
                .httpMethod("GET")
                .authorizationType("AWS_IAM")
                .integration(i -> i.type("MOCK")));
        Deployment deployment =
                add(new Deployment("Release").restApiId(rest.ref()).after(root));
        add(new dev.cfn4j.types.apigateway.Stage("RestStage")
                .secure()
                .restApiId(rest.ref())
                .deploymentId(deployment.ref())
                .stageName("prod"));
        Api http = add(new Api("Http").name("http").protocolType("HTTP"));
        add(new dev.cfn4j.types.apigatewayv2.Stage("HttpStage")
                .secure()
                .apiId(http.ref())
                .stageName("prod"));
        backend.grantInvoke(rest).grantInvoke(http);
        rest.grantInvoke(backend);
        add(new Distribution("Site")
                .secure()
                .distributionConfig(d -> d.enabled(true)
                        .origins(new Distribution.Origin()
                                .id("api")
                                .domainName("example.org")
                                .customOriginConfig(o -> o.originProtocolPolicy("https-only")))
                        .defaultCacheBehavior(
                                b -> b.targetOriginId("api").cachePolicyId("658327ea-f89d-4fab-a63d-7e88639e58f6"))));
    }

    private void others() {
        add(new UserPool("People").secure());
        Role models = add(new Role("ModelRole").forModels());
        add(new Model("Judge")
                .secure()
                .executionRoleArn(models.arn())
                .primaryContainer(c -> c.image("123456789012.dkr.ecr.eu-central-1.amazonaws.com/judge:1")));
        add(new NotebookInstance("Notes").secure().instanceType("ml.t3.medium").roleArn(models.arn()));
        Bucket lake = add(new Bucket("Lake").secure());
        Role delivery = add(new Role("DeliveryRole").forDeliveryStreams());
        lake.grantReadWrite(delivery);
        add(new DeliveryStream("Delivery")
                        .secure()
                        .s3DestinationConfiguration(s -> s.bucketARN(lake.arn()).roleARN(delivery.arn())))
                .grantPut(models);
        models.allow(Statement.allow("cloudwatch:PutMetricData").onAnything());
        lake.allow(Statement.deny("s3:PutBucketPolicy").to(Principal.everyone()).on(lake.arn()));
    }
}
