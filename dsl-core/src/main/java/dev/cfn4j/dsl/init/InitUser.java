package dev.cfn4j.dsl.init;

import dev.cfn4j.dsl.Structure;

/** A user that {@code cfn-init} creates. */
public final class InitUser extends Structure<InitUser> {
    InitUser() {}

    /** The user ID. */
    public InitUser uid(long id) {
        return set("uid", Long.toString(id));
    }

    /** Groups that the user belongs to. */
    public InitUser groups(String... names) {
        return append("groups", names);
    }

    /** The home directory. */
    public InitUser homeDir(String path) {
        return set("homeDir", path);
    }
}
