package dev.cfn4j.types.ecs;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.pattern.Patterns;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDefinition;
import dev.cfn4j.types.ecs.TaskDefinition.ContainerDependency;
import dev.cfn4j.types.ecs.TaskDefinition.Ulimit;
import dev.cfn4j.types.logs.LogGroup;

/**
 * What most containers say, in a word each. All of it is plain properties of the container definition.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html">AWS documentation</a>
 */
public sealed interface TaskDefinitionContainerDefinitionPatterns extends Patterns permits ContainerDefinition {
    /** Adds an environment variable. */
    default ContainerDefinition environment(String name, String value) {
        return self().environment(e -> e.name(name).value(value));
    }

    /** Adds an environment variable whose value is known at deployment. */
    default ContainerDefinition environment(String name, Value<String> value) {
        return self().environment(e -> e.name(name).value(value));
    }

    /**
     * Adds an environment variable that is read from Secrets Manager or Parameter Store when the container starts.
     *
     * @param source the ARN of the secret or parameter, for example {@code secret.ref()}
     */
    default ContainerDefinition secret(String name, Value<String> source) {
        return self().secret(s -> s.name(name).valueFrom(source));
    }

    /**
     * Opens a TCP port.
     *
     * @throws TemplateException if it is not 1 to 65535
     */
    default ContainerDefinition port(int port) {
        if (port < 1 || port > 65_535) {
            throw new TemplateException("port " + port + ": expected 1 to 65535");
        }
        return self().portMapping(p -> p.containerPort(port).protocol("tcp"));
    }

    /**
     * Sends what the container prints to a log group, by the awslogs driver.
     *
     * @param streamPrefix what the names of the log streams begin with
     */
    default ContainerDefinition logsTo(LogGroup group, String streamPrefix) {
        return self().logConfiguration(l -> l.logDriver("awslogs")
                .option("awslogs-group", group.ref())
                .option("awslogs-region", Fn.region())
                .option("awslogs-stream-prefix", streamPrefix));
    }

    /**
     * Asks the container by a shell command whether it is well; exit code 0 says yes.
     *
     * @param shellCommand for example {@code curl -fs http://localhost:8080/ping || exit 1}
     * @throws TemplateException if there is no command
     */
    default ContainerDefinition healthCheck(String shellCommand) {
        if (shellCommand.isBlank()) {
            throw new TemplateException("a health check without a command: expected one such as"
                    + " `curl -fs http://localhost:8080/ping || exit 1`");
        }
        return self().healthCheck(h -> h.command("CMD-SHELL", shellCommand));
    }

    /** Starts the container when another one of the task is as far as the condition says. */
    default ContainerDefinition startsAfter(String containerName, ContainerDependency.Condition condition) {
        return self().dependsOn(d -> d.containerName(containerName).condition(condition));
    }

    /** Limits something that the operating system counts, both softly and hard. */
    default ContainerDefinition ulimit(Ulimit.Name name, int limit) {
        return self().ulimit(u -> u.name(name).softLimit(limit).hardLimit(limit));
    }

    /** Mounts a volume of the task for reading and writing. */
    default ContainerDefinition mount(String volume, String path) {
        return self().mountPoint(m -> m.sourceVolume(volume).containerPath(path).readOnly(false));
    }

    private ContainerDefinition self() {
        return (ContainerDefinition) this;
    }
}
