package dev.cfn4j.dsl.init;

import dev.cfn4j.dsl.Structure;

/** Whether a service runs, and what restarts it. */
public final class InitService extends Structure<InitService> {
    InitService() {}

    /** Whether it runs now. */
    public InitService ensureRunning(boolean running) {
        return set("ensureRunning", running);
    }

    /** Whether it starts with the instance. */
    public InitService enabled(boolean enabled) {
        return set("enabled", enabled);
    }

    /** Files whose change restarts it. */
    public InitService files(String... paths) {
        return append("files", paths);
    }

    /** Directories of sources whose change restarts it. */
    public InitService sources(String... directories) {
        return append("sources", directories);
    }

    /** Packages of a manager whose change restarts it. */
    public InitService packages(String manager, String... names) {
        return put("packages", manager, java.util.List.of(names));
    }

    /** Commands that restart it. */
    public InitService commands(String... names) {
        return append("commands", names);
    }
}
