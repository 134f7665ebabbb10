package dev.cfn4j.engine.parameter;

import dev.cfn4j.dsl.synth.Manifest.ParameterEntry;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.stack.StackAddress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells which settings go to which stack, and refuses those that go to none. */
public final class SettingsReader {
    private final ToolkitHost host;
    private final ProjectStacks project;
    private final DeploymentSettings settings;

    /** A reader for the stacks of a project. */
    public SettingsReader(ToolkitHost host, ProjectStacks project, DeploymentSettings settings) {
        this.host = host;
        this.project = project;
        this.settings = settings;
    }

    /**
     * The stacks in order, each with its settings.
     *
     * @throws ToolkitException if a parameter is given that no stack declares, or the file is wrong
     */
    public List<StackSettings> read() {
        Path path = settings.parameterFile();
        ParameterFile file =
                path == null ? new ParameterFile(Path.of(""), Map.of(), Map.of()) : ParameterFileReader.read(path);
        checkName();
        checkDeclared("on the command line", settings.parameters().keySet());
        checkDeclared("in " + file.file(), file.values().keySet());
        file.stacks().keySet().stream()
                .filter(name -> project.find(name).isEmpty())
                .forEach(name -> host.notify(Message.warning(
                        file.file() + " speaks of a stack `" + name + "` that is not in " + project.directory())));
        return project.stacks().stream().map(stack -> of(stack, file)).toList();
    }

    /** Where the stacks of a project are deployed, dependencies before dependents. */
    public static List<StackAddress> addresses(ToolkitHost host, ProjectStacks project, DeploymentSettings settings) {
        return new SettingsReader(host, project, settings)
                .read().stream().map(StackSettings::address).toList();
    }

    private StackSettings of(ProjectStack stack, ParameterFile file) {
        Set<String> declared = declared(stack);
        ParameterFile.Entry entry = Objects.requireNonNullElse(
                file.stacks().get(stack.name()), new ParameterFile.Entry(null, Map.of(), Map.of()));
        entry.parameters().keySet().stream()
                .filter(name -> !declared.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw undeclared(name, "in " + file.file(), "the stack `" + stack.name() + "` declares", declared);
                });
        Map<String, String> tags = new LinkedHashMap<>(stack.tags());
        tags.putAll(entry.tags());
        Map<String, String> fromFile = only(declared, file.values());
        fromFile.putAll(entry.parameters());
        Map<String, String> fromCommandLine = only(declared, settings.parameters());
        Set<String> given = new TreeSet<>(fromCommandLine.keySet());
        given.addAll(fromFile.keySet());
        SourceReader sources = new SourceReader(stack, given, name -> deployedName(name, file));
        return new StackSettings(
                stack,
                deployedName(stack.name(), file),
                fromCommandLine,
                fromFile,
                sources.stackNames(),
                sources.outputs(),
                tags);
    }

    private String deployedName(String stack, ParameterFile file) {
        if (settings.stackName() != null && project.find(stack).isPresent()) {
            return settings.stackName();
        }
        ParameterFile.Entry entry = file.stacks().get(stack);
        return entry == null || entry.stackName() == null ? stack : entry.stackName();
    }

    private void checkName() {
        if (settings.stackName() != null && project.stacks().size() > 1) {
            throw ToolkitException.of(
                    host.spell(Option.STACK_NAME) + " names one stack, but there are "
                            + project.stacks().size() + ": "
                            + project.stacks().stream().map(ProjectStack::name).collect(Collectors.joining(", ")),
                    "Choose one with " + host.spell(Option.STACK_CLASS)
                            + ", or give the names in a parameter file with " + host.spell(Option.PARAMETERS_FILE)
                            + ".");
        }
    }

    private void checkDeclared(String where, Set<String> names) {
        Set<String> declared = new TreeSet<>();
        project.stacks().forEach(stack -> declared.addAll(declared(stack)));
        names.stream().filter(name -> !declared.contains(name)).findFirst().ifPresent(name -> {
            throw undeclared(name, where, "the stacks declare", declared);
        });
    }

    private static ToolkitException undeclared(String name, String where, String who, Set<String> declared) {
        return ToolkitException.of(
                "the parameter `" + name + "`, given " + where + ", is not declared; nothing was sent.",
                "Expected one of what " + who + ": "
                        + (declared.isEmpty() ? "no parameters" : String.join(", ", declared)) + ".");
    }

    private static Set<String> declared(ProjectStack stack) {
        return stack.parameters().stream().map(ParameterEntry::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> only(Set<String> names, Map<String, String> values) {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(names);
        return some;
    }
}
