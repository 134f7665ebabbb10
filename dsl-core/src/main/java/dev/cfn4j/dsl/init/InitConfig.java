package dev.cfn4j.dsl.init;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One config of {@code cfn-init}: packages, groups, users, sources, files, commands and services, done in this order. */
public final class InitConfig extends Structure<InitConfig> {
    private final Map<String, Map<String, Object>> packages = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> services = new LinkedHashMap<>();

    InitConfig() {}

    /**
     * Installs a package.
     *
     * @param manager {@code apt}, {@code dnf}, {@code msi}, {@code python}, {@code rpm}, {@code rubygems}, {@code yum} or
     *     {@code zypper}
     * @param versions the versions; none for the latest
     */
    public InitConfig install(String manager, String name, String... versions) {
        return entry("packages", packages, manager, name, List.of(versions));
    }

    /** Installs a package ({@code rpm}, {@code msi}) from a place. */
    public InitConfig installFrom(String manager, String name, String url) {
        return entry("packages", packages, manager, name, url);
    }

    private InitConfig entry(
            String property, Map<String, Map<String, Object>> tree, String kind, String name, Object value) {
        tree.computeIfAbsent(kind, key -> new LinkedHashMap<>()).put(name, value);
        return set(property, tree);
    }

    /** Creates a group. */
    public InitConfig group(String name) {
        return put("groups", name, Map.of());
    }

    /** Creates a group with a group ID. */
    public InitConfig group(String name, long gid) {
        return put("groups", name, Map.of("gid", Long.toString(gid)));
    }

    /** Creates a user. */
    public InitConfig user(String name, Consumer<InitUser> fill) {
        return put("users", name, new InitUser(), fill);
    }

    /** Unpacks an archive into a directory. */
    public InitConfig source(String directory, String url) {
        return put("sources", directory, url);
    }

    /** Unpacks an archive, from a place that is known at deployment, into a directory. */
    public InitConfig source(String directory, Value<String> url) {
        return put("sources", directory, url);
    }

    /** Writes a file. */
    public InitConfig file(String path, Consumer<InitFile> fill) {
        return put("files", path, new InitFile(), fill);
    }

    /** Runs a command; commands run in the alphabetical order of their names. */
    public InitConfig command(String name, Consumer<InitCommand> fill) {
        return put("commands", name, new InitCommand(), fill);
    }

    /**
     * Says whether a service runs.
     *
     * @param manager {@code sysvinit}, {@code systemd} or {@code windows}
     */
    public InitConfig service(String manager, String name, Consumer<InitService> fill) {
        InitService service = new InitService();
        fill.accept(service);
        return entry("services", services, manager, name, service);
    }

    /**
     * Has {@code cfn-hup} run the config set again whenever the metadata of the resource changes.
     *
     * @param resource the resource that has this metadata
     */
    public InitConfig cfnHup(Resource<?> resource, String configSet) {
        String main = "/etc/cfn/cfn-hup.conf";
        String hook = "/etc/cfn/hooks.d/cfn-auto-reloader.conf";
        String again = CfnInit.command("cfn-init -v", resource) + " --configsets " + configSet;
        return file(main, f -> ownedByRoot(f, "[main]\nstack=${AWS::StackId}\nregion=${AWS::Region}\n"))
                .file(
                        hook,
                        f -> ownedByRoot(
                                f,
                                "[cfn-auto-reloader-hook]\ntriggers=post.update\npath=Resources." + resource.logicalId()
                                        + ".Metadata." + CfnInit.KEY + "\naction=" + again + "\nrunas=root\n"))
                .service(
                        "systemd",
                        "cfn-hup",
                        s -> s.enabled(true).ensureRunning(true).files(main, hook));
    }

    private static void ownedByRoot(InitFile file, String content) {
        file.content(Fn.sub(content)).mode("000400").owner("root").group("root");
    }
}
