package dev.cfn4j.cli;

import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Project;
import dev.cfn4j.engine.Toolkit;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.synth.SynthRequest;
import dev.cfn4j.engine.synth.SynthResult;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options that say where the user's stack classes are. */
final class ProjectOptions {
    @Option(
            names = {"--classpath", "--class-path", "-cp"},
            paramLabel = "PATH",
            description =
                    "Class folders and jars of the project; default: the class path that cfn itself was started with.")
    private @Nullable String classPath;

    @Option(
            names = "--classes",
            paramLabel = "DIR",
            description = "Folder that is scanned for stack classes; default: all folders of the class path.")
    private List<Path> classes = List.of();

    @Option(
            names = "--stack-class",
            paramLabel = "CLASS",
            description = "Stack class, instead of scanning; repeatable.")
    private List<String> stackClasses = List.of();

    @Parameters(arity = "0..*", paramLabel = "CLASS", description = "The same as --stack-class.")
    private List<String> positional = List.of();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "target/cfn",
            description = "The synth directory; default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    /** The names of the stack classes that are asked for. */
    List<String> stackClasses() {
        return Stream.concat(stackClasses.stream(), positional.stream()).toList();
    }

    /** The synth directory. */
    Path output() {
        return output;
    }

    /** The stacks: synthesised now where there are classes, otherwise read from the synth directory. */
    ProjectStacks stacks(ToolkitHost host) {
        Project project = project();
        if (project.classPath().isEmpty()) {
            return ProjectStacks.read(output, project.sources(), host);
        }
        SynthResult result = new Toolkit(host).synth(new SynthRequest(project, stackClasses(), output));
        result.findings().forEach(finding -> host.notify(Message.of(finding)));
        return result.stacks();
    }

    /** The user's project. */
    Project project() {
        String own = System.getProperty("java.class.path", "");
        List<Path> path = new ArrayList<>(split(classPath == null ? own : classPath));
        if (classPath == null && path.size() == 1 && !path.get(0).toFile().isDirectory()) {
            path.clear();
        }
        boolean isolated = classPath != null || !path.containsAll(classes);
        classes.stream().filter(folder -> !path.contains(folder)).forEach(folder -> path.add(0, folder));
        List<Path> folders = classes.isEmpty()
                ? path.stream().filter(entry -> entry.toFile().isDirectory()).toList()
                : classes;
        return new Project(Path.of(""), path, folders, SourceFolders.of(folders), isolated);
    }

    private static List<Path> split(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }
}
