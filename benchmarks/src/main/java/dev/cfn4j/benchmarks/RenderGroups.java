package dev.cfn4j.benchmarks;

import dev.cfn4j.dsl.render.Layout;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Builds and prints {@link GroupsStack}: the process that is measured. */
public final class RenderGroups {
    private RenderGroups() {}

    /** Prints the template as indented JSON. */
    public static void main(String[] arguments) {
        new GroupsStack()
                .template()
                .writeJson(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), Layout.PRETTY);
    }
}
