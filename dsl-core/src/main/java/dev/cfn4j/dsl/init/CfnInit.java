package dev.cfn4j.dsl.init;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@code cfn-init} does on an instance: configs, and sets of them that run in order. Source:
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html">AWS::CloudFormation::Init</a>.
 *
 * <pre>{@code
 * instance.cfnInit(init -> init.configSet("default", "install")
 *                 .config("install", c -> c.install("yum", "httpd")
 *                         .service("systemd", "httpd", s -> s.enabled(true).ensureRunning(true))))
 *         .userData(CfnInit.userData(instance, "default"));
 * }</pre>
 */
public final class CfnInit extends Structure<CfnInit> {
    /** The name of this in a resource's metadata. */
    public static final String KEY = "AWS::CloudFormation::Init";

    private final Map<String, List<String>> sets = new LinkedHashMap<>();
    private final Set<String> configs = new LinkedHashSet<>();

    private CfnInit() {}

    /**
     * What the consumer fills.
     *
     * @throws TemplateException if a config set names a config that is not there
     */
    public static CfnInit of(Consumer<CfnInit> fill) {
        CfnInit init = new CfnInit();
        fill.accept(init);
        init.checkSets();
        return init;
    }

    /** A set of configs, which run in this order. */
    public CfnInit configSet(String name, String... configsInOrder) {
        sets.put(name, List.of(configsInOrder));
        return put("configSets", name, List.of(configsInOrder));
    }

    /**
     * A config.
     *
     * @throws TemplateException if the name is taken
     */
    public CfnInit config(String name, Consumer<InitConfig> fill) {
        if (!configs.add(name)) {
            throw new TemplateException("the config `" + name + "` of cfn-init is defined twice");
        }
        return set(name, new InitConfig(), fill);
    }

    private void checkSets() {
        sets.forEach((set, members) -> members.stream()
                .filter(member -> !configs.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw new TemplateException("the config set `" + set + "` of cfn-init names the config `" + member
                            + "`, which is not there: expected one of " + String.join(", ", configs));
                }));
    }

    /**
     * User data of a Linux instance that runs {@code cfn-init} and reports the result by {@code cfn-signal}; the creation policy of the
     * resource waits for that.
     *
     * @param resource the instance or group that has the metadata and the creation policy
     * @param configSet the set to run
     */
    public static Value<String> userData(Resource<?> resource, String configSet) {
        return Fn.base64(Fn.sub("#!/bin/bash -x\n" + command("cfn-init -v", resource) + " --configsets " + configSet
                + "\n" + command("cfn-signal -e $?", resource) + "\n"));
    }

    /** A call of one of the helper scripts about a resource, for Fn::Sub. */
    static String command(String script, Resource<?> resource) {
        return "/opt/aws/bin/" + script + " --stack ${AWS::StackName} --resource " + resource.logicalId()
                + " --region ${AWS::Region}";
    }
}
