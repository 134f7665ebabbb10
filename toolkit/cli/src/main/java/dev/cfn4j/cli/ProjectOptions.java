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
    /** Property of the JVM by which the launcher hands over the class folders of the class path, see {@code bin/cfn}. */
    private static final String FOLDERS = "cfn.folders";

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

    /** What is said without an option. */
    List<String> positional() {
        return positional;
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
        List<Path> path = classPath == null ? ownPath() : split(classPath);
        boolean isolated = classPath != null || !path.containsAll(classes);
        for (Path folder : classes) {
            if (!path.contains(folder)) {
                path.add(0, folder);
            }
        }
        List<Path> folders = classes.isEmpty() ? foldersOf(path) : classes;
        return new Project(Path.of(""), path, folders, SourceFolders.of(folders), isolated);
    }

    /** What cfn was started with; nothing where that is its own jar alone. */
    private static List<Path> ownPath() {
        List<Path> path = split(System.getProperty(FOLDERS, ""));
        path.addAll(split(System.getProperty("java.class.path", "")));
        if (path.size() == 1 && foldersOf(path).isEmpty()) {
            path.clear();
        }
        return path;
    }

    private static List<Path> foldersOf(List<Path> path) {
        List<Path> folders = new ArrayList<>();
        for (Path entry : path) {
            if (entry.toFile().isDirectory()) {
                folders.add(entry);
            }
        }
        return folders;
    }

    private static List<Path> split(String path) {
        List<Path> entries = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            if (!entry.isBlank()) {
                entries.add(Path.of(entry));
            }
        }
        return entries;
    }
}
