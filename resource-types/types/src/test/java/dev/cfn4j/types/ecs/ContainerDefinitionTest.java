package dev.cfn4j.types.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDefinition;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDependency;
import dev.cfn4j.types.ecs.TaskDefinition.Ulimit;
import dev.cfn4j.types.logs.LogGroup;
import dev.cfn4j.types.secretsmanager.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerDefinitionTest {
    @Test
    void saysAWholeContainerTyped() {
        Template template = new Template();
        LogGroup logs = template.add(new LogGroup("Logs"));
        Secret token = template.add(new Secret("Token"));
        template.add(new TaskDefinition("Task").containerDefinitions(container(logs, token)));

        Node task = JsonDocuments.parse("template", template.toJson())
                .find("Resources")
                .flatMap(resources -> resources.find("Task"))
                .flatMap(resource -> resource.find("Properties"))
                .orElseThrow();
        assertThat(task.find("ContainerDefinitions"))
                .contains(new Node.ListNode(List.of(JsonDocuments.parse("expected", """
                        {
                          "Name": "router",
                          "Image": {"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/router:7"},
                          "Essential": true,
                          "User": "1000:1000",
                          "ReadonlyRootFilesystem": true,
                          "Environment": [
                            {"Name": "STAGE", "Value": "prod"},
                            {"Name": "REGION", "Value": {"Ref": "AWS::Region"}}
                          ],
                          "Secrets": [{"Name": "TOKEN", "ValueFrom": {"Ref": "Token"}}],
                          "PortMappings": [{"ContainerPort": 8080, "Protocol": "tcp"}],
                          "LogConfiguration": {
                            "LogDriver": "awslogs",
                            "Options": {
                              "awslogs-group": {"Ref": "Logs"},
                              "awslogs-region": {"Ref": "AWS::Region"},
                              "awslogs-stream-prefix": "router"
                            }
                          },
                          "HealthCheck": {"Command": ["CMD-SHELL", "curl -fs http://localhost:8080/ping || exit 1"]},
                          "DependsOn": [{"ContainerName": "proxy", "Condition": "HEALTHY"}],
                          "Ulimits": [{"Name": "nofile", "SoftLimit": 65536, "HardLimit": 65536}],
                          "MountPoints": [{"SourceVolume": "scratch", "ContainerPath": "/tmp", "ReadOnly": false}],
                          "LinuxParameters": {"InitProcessEnabled": true}
                        }"""))));
    }

    private static ContainerDefinition container(LogGroup logs, Secret token) {
        return new ContainerDefinition()
                .name("router")
                .image(Fn.sub("${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/router:7"))
                .essential(true)
                .user("1000:1000")
                .readonlyRootFilesystem(true)
                .environment("STAGE", "prod")
                .environment("REGION", Fn.region())
                .secret("TOKEN", token.ref())
                .port(8080)
                .logsTo(logs, "router")
                .healthCheck("curl -fs http://localhost:8080/ping || exit 1")
                .startsAfter("proxy", ContainerDependency.Condition.HEALTHY)
                .ulimit(Ulimit.Name.NOFILE, 65_536)
                .mount("scratch", "/tmp")
                .linuxParameters(l -> l.initProcessEnabled(true));
    }

    @Test
    void refusesWhatNoContainerCanHave() {
        assertThatThrownBy(() -> new ContainerDefinition().port(0))
                .isInstanceOf(TemplateException.class)
                .hasMessage("port 0: expected 1 to 65535");
        assertThatThrownBy(() -> new ContainerDefinition().healthCheck(" "))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("a health check without a command");
    }
}
