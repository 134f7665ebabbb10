package dev.cfn4j.dsl;

import static dev.cfn4j.dsl.Rendered.assertThatPart;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.init.CfnInit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceAttributesTest {
    private final Template template = new Template();
    private final GenericResource group =
            template.add(new GenericResource("AWS::AutoScaling::AutoScalingGroup", "Web"));

    @Test
    void writesCreationPolicies() {
        group.creationPolicy(policy -> policy.resourceSignal(2, "PT15M").minSuccessfulInstancesPercent(50));
        assertThatPart(template, "$.Resources.Web.CreationPolicy").isEqualTo("""
                {"ResourceSignal": {"Count": 2, "Timeout": "PT15M"},
                 "AutoScalingCreationPolicy": {"MinSuccessfulInstancesPercent": 50}}""");
        group.creationPolicy(policy ->
                policy.resourceSignal(Fn.number(Fn.ref("Size")), "PT1H30M").startFleet());
        assertThatPart(template, "$.Resources.Web.CreationPolicy").isEqualTo("""
                {"ResourceSignal": {"Count": {"Ref": "Size"}, "Timeout": "PT1H30M"}, "StartFleet": true}""");
        assertThatThrownBy(() -> group.creationPolicy(policy -> policy.resourceSignal(1, "15m")))
                .hasMessage("`timeout` takes a duration such as PT15M or PT1H30M, found `15m`");
    }

    @Test
    void writesUpdatePolicies() {
        group.updatePolicy(policy -> policy.autoScalingRollingUpdate(update -> update.maxBatchSize(1)
                        .minInstancesInService(Fn.number(Fn.ref("Least")))
                        .minSuccessfulInstancesPercent(100)
                        .minActiveInstancesPercent(50)
                        .pauseTime("PT5M")
                        .suspendProcesses("AlarmNotification", "ScheduledActions")
                        .waitOnResourceSignals())
                .ignoreUnmodifiedGroupSizeProperties());
        assertThatPart(template, "$.Resources.Web.UpdatePolicy").isEqualTo("""
                {"AutoScalingRollingUpdate": {"MaxBatchSize": 1, "MinInstancesInService": {"Ref": "Least"},
                   "MinSuccessfulInstancesPercent": 100, "MinActiveInstancesPercent": 50, "PauseTime": "PT5M",
                   "SuspendProcesses": ["AlarmNotification", "ScheduledActions"], "WaitOnResourceSignals": true},
                 "AutoScalingScheduledAction": {"IgnoreUnmodifiedGroupSizeProperties": true}}""");
        group.updatePolicy(policy -> policy.autoScalingReplacingUpdate()
                .useOnlineResharding()
                .enableVersionUpgrade()
                .codeDeployLambdaAliasUpdate(update -> update.applicationName("app")
                        .deploymentGroupName(Fn.ref("Group"))
                        .beforeAllowTrafficHook(Fn.ref("Before"))
                        .afterAllowTrafficHook(Fn.ref("After"))));
        assertThatPart(template, "$.Resources.Web.UpdatePolicy").isEqualTo("""
                {"AutoScalingReplacingUpdate": {"WillReplace": true}, "UseOnlineResharding": true, "EnableVersionUpgrade": true,
                 "CodeDeployLambdaAliasUpdate": {"ApplicationName": "app", "DeploymentGroupName": {"Ref": "Group"},
                   "BeforeAllowTrafficHook": {"Ref": "Before"}, "AfterAllowTrafficHook": {"Ref": "After"}}}""");
    }

    @Test
    void takesEveryDeletionPolicyAndExpressions() {
        for (DeletionPolicy policy : DeletionPolicy.values()) {
            group.deletionPolicy(policy);
            assertThatPart(template, "$.Resources.Web.DeletionPolicy").isEqualTo(policy.value());
        }
        Condition prod = template.condition("IsProd", Fn.equal(Fn.region(), "a"));
        Value<String> either = prod.then("Retain").otherwise("Delete");
        group.deletionPolicy(either).updateReplacePolicy(either);
        assertThatPart(template, "$.Resources.Web").isEqualTo("""
                {"Type": "AWS::AutoScaling::AutoScalingGroup", "DeletionPolicy": {"Fn::If": ["IsProd", "Retain", "Delete"]},
                 "UpdateReplacePolicy": {"Fn::If": ["IsProd", "Retain", "Delete"]}}""");
        assertThatPart(template, "$.Transform").isEqualTo("[\"AWS::LanguageExtensions\"]");
    }

    @Test
    void writesWhatCfnInitDoes() {
        group.cfnInit(init -> init.configSet("default", "install", "run")
                .config(
                        "install",
                        c -> c.install("yum", "httpd")
                                .install("yum", "php", "8.1")
                                .installFrom("rpm", "epel", "https://example.com/epel.rpm")
                                .group("web")
                                .group("ops", 500)
                                .user(
                                        "me",
                                        user -> user.uid(50)
                                                .groups("web", "ops")
                                                .homeDir("/home/me"))
                                .source("/var/www", "https://example.com/site.zip")
                                .source("/opt/app", Fn.sub("https://${Bucket}.s3.amazonaws.com/app.zip")))
                .config(
                        "run",
                        c -> c.file(
                                        "/etc/app.json",
                                        f -> f.content(Map.of("queue", Fn.ref("Queue")))
                                                .mode("000644")
                                                .owner("root")
                                                .group("root"))
                                .file(
                                        "/etc/key",
                                        f -> f.source("https://example.com/key")
                                                .authentication("S3")
                                                .encoding("plain"))
                                .command(
                                        "01-migrate",
                                        cmd -> cmd.command("./migrate")
                                                .cwd("/opt/app")
                                                .env("STAGE", Fn.ref("Stage"))
                                                .test("test -e migrate")
                                                .ignoreErrors())
                                .command(
                                        "02-restart",
                                        cmd -> cmd.command(Fn.sub("restart ${Stage}"))
                                                .waitForRestart())
                                .service(
                                        "systemd",
                                        "httpd",
                                        s -> s.enabled(true)
                                                .ensureRunning(true)
                                                .files("/etc/app.json")
                                                .sources("/var/www")
                                                .packages("yum", "httpd")
                                                .commands("01-migrate"))));
        assertThatPart(template, "$.Resources.Web.Metadata").isEqualTo("""
                {"AWS::CloudFormation::Init": {
                  "configSets": {"default": ["install", "run"]},
                  "install": {
                    "packages": {"yum": {"httpd": [], "php": ["8.1"]}, "rpm": {"epel": "https://example.com/epel.rpm"}},
                    "groups": {"web": {}, "ops": {"gid": "500"}},
                    "users": {"me": {"uid": "50", "groups": ["web", "ops"], "homeDir": "/home/me"}},
                    "sources": {"/var/www": "https://example.com/site.zip",
                                "/opt/app": {"Fn::Sub": "https://${Bucket}.s3.amazonaws.com/app.zip"}}},
                  "run": {
                    "files": {"/etc/app.json": {"content": {"queue": {"Ref": "Queue"}}, "mode": "000644", "owner": "root", "group": "root"},
                              "/etc/key": {"source": "https://example.com/key", "authentication": "S3", "encoding": "plain"}},
                    "commands": {"01-migrate": {"command": "./migrate", "cwd": "/opt/app", "env": {"STAGE": {"Ref": "Stage"}},
                                                "test": "test -e migrate", "ignoreErrors": true},
                                 "02-restart": {"command": {"Fn::Sub": "restart ${Stage}"}, "waitAfterCompletion": "forever"}},
                    "services": {"systemd": {"httpd": {"enabled": true, "ensureRunning": true, "files": ["/etc/app.json"],
                                 "sources": ["/var/www"], "packages": {"yum": ["httpd"]}, "commands": ["01-migrate"]}}}}}}""");
    }

    @Test
    void writesTheHelperScripts() {
        group.property("UserData", CfnInit.userData(group, "default"))
                .cfnInit(init -> init.config("hup", c -> c.cfnHup(group, "default")));
        assertThatPart(template, "$.Resources.Web.Properties.UserData").isEqualTo("""
                {"Fn::Base64": {"Fn::Sub": "#!/bin/bash -x\\n/opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Web --region ${AWS::Region} --configsets default\\n/opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Web --region ${AWS::Region}\\n"}}""");
        assertThatPart(template, "$.Resources.Web.Metadata['AWS::CloudFormation::Init'].hup")
                .isEqualTo("""
                {"files": {
                   "/etc/cfn/cfn-hup.conf": {"content": {"Fn::Sub": "[main]\\nstack=${AWS::StackId}\\nregion=${AWS::Region}\\n"},
                     "mode": "000400", "owner": "root", "group": "root"},
                   "/etc/cfn/hooks.d/cfn-auto-reloader.conf": {"content": {"Fn::Sub": "[cfn-auto-reloader-hook]\\ntriggers=post.update\\npath=Resources.Web.Metadata.AWS::CloudFormation::Init\\naction=/opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Web --region ${AWS::Region} --configsets default\\nrunas=root\\n"},
                     "mode": "000400", "owner": "root", "group": "root"}},
                 "services": {"systemd": {"cfn-hup": {"enabled": true, "ensureRunning": true,
                   "files": ["/etc/cfn/cfn-hup.conf", "/etc/cfn/hooks.d/cfn-auto-reloader.conf"]}}}}""");
    }

    @Test
    void refusesConfigsThatAreTwiceOrNowhere() {
        assertThatThrownBy(() -> group.cfnInit(
                        init -> init.configSet("default", "instal").config("install", c -> {})))
                .hasMessage(
                        "the config set `default` of cfn-init names the config `instal`, which is not there: expected one of install");
        assertThatThrownBy(() -> group.cfnInit(init -> init.config("a", c -> {}).config("a", c -> {})))
                .hasMessage("the config `a` of cfn-init is defined twice");
    }

    @Test
    void declaresCustomResources() {
        CustomResource lookup =
                template.add(new CustomResource("Custom::Lookup", "Lookup", Fn.getAtt("Function", "Arn"))
                        .property("Key", "x")
                        .serviceTimeout(60));
        template.output("Size", lookup.getAttNumber("Size"));
        template.output("First", Fn.select(0, lookup.getAttList("Names")));
        template.add(
                new CustomResource("AWS::CloudFormation::CustomResource", "Plain", "arn:aws:sns:eu-west-1:1:topic"));
        assertThatPart(template, "$.Resources.Lookup").isEqualTo("""
                {"Type": "Custom::Lookup", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}, "Key": "x", "ServiceTimeout": 60}}""");
        assertThatPart(template, "$.Outputs").isEqualTo("""
                {"Size": {"Value": {"Fn::GetAtt": ["Lookup", "Size"]}},
                 "First": {"Value": {"Fn::Select": [0, {"Fn::GetAtt": ["Lookup", "Names"]}]}}}""");
        assertThatThrownBy(() -> new CustomResource("Lookup", "Lookup", "arn"))
                .hasMessageContaining("`Lookup` is not the type of a custom resource");
        assertThatThrownBy(() -> lookup.serviceTimeout(0))
                .hasMessage("a service timeout is 1 to 3600 seconds, found 0");
    }
}
