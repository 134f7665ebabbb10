package dev.cfn4j.engine.synth;

import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Which stack classes are meant: those named, or those found. */
final class StackClassNames {
    private final ToolkitHost host;
    private final Project project;

    StackClassNames(ToolkitHost host, Project project) {
        this.host = host;
        this.project = project;
    }

    /** The named classes, or else all of the project; never none. */
    List<String> expect(List<String> named, ClassLoader loader) {
        if (!named.isEmpty()) {
            return named;
        }
        StackClassScan.Result found = new StackClassScan(loader).scan(project);
        if (found.names().isEmpty()) {
            throw none(found);
        }
        return found.names();
    }

    /** The one class of the project. */
    String expectOne(ClassLoader loader) {
        List<String> names = expect(List.of(), loader);
        if (names.size() > 1) {
            throw ToolkitException.of(
                    "expected one stack class, found " + names.size() + ": " + String.join(", ", names),
                    "Name one with " + host.spell(Option.STACK_CLASS) + ".");
        }
        return names.get(0);
    }

    private ToolkitException none(StackClassScan.Result found) {
        if (!found.withoutConstructor().isEmpty()) {
            return ToolkitException.of(
                    "no stack class can be run: no public constructor without parameters in "
                            + String.join(", ", found.withoutConstructor()),
                    "Add one, or a subclass that has one.");
        }
        String folders = project.classFolders().stream().map(Path::toString).collect(Collectors.joining(", "));
        return ToolkitException.of(
                "no stack class found in " + (folders.isEmpty() ? "an empty class path" : folders),
                "Write a public class that extends dev.cfn4j.dsl.Stack and has a public constructor without parameters,"
                        + " compile it, or name one on the class path with "
                        + host.spell(Option.STACK_CLASS) + ".");
    }
}
