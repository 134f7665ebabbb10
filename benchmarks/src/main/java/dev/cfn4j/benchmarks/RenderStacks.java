package dev.cfn4j.benchmarks;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.render.Layout;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds the stacks of a workload and writes their templates: the process that is measured. */
public final class RenderStacks {
    private RenderStacks() {}

    /** {@code RenderStacks WORKLOAD DIRECTORY}. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        List<Stack> stacks = Workload.named(arguments[0]).stacks().get();
        for (Stack stack : stacks) {
            String name = stacks.size() == 1 ? arguments[0] : stack.name();
            stack.template()
                    .writeJson(
                            new BufferedOutputStream(Files.newOutputStream(directory.resolve(name + ".json"))),
                            Layout.PRETTY);
        }
    }
}
