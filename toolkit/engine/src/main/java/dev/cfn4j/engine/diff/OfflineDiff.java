package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.Moves;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.StackDiff;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.analysis.report.NamedDiff;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.SourceRoots;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.template.Sides;
import dev.cfn4j.engine.template.TemplateFiles;
import dev.cfn4j.spec.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verb diff without a deployment: compares synth directories and template files with each other. */
public final class OfflineDiff {
    private final ToolkitHost host;
    private final TemplateFiles templates;

    /** A verb that tells the host. */
    public OfflineDiff(ToolkitHost host) {
        this.host = host;
        this.templates = new TemplateFiles(host);
    }

    /**
     * Compares a project's stacks.
     *
     * @param stacks the new side
     * @param against the old side: a synth directory or a template file
     * @throws ToolkitException if the old side cannot be read
     */
    public DiffResult run(ProjectStacks stacks, Path against) {
        if (against.toAbsolutePath()
                .normalize()
                .equals(stacks.directory().toAbsolutePath().normalize())) {
            throw ToolkitException.of(
                    against + " is the synth directory that was just written; it cannot differ",
                    "Keep the old side elsewhere, or write the new one elsewhere with " + host.spell(Option.OUTPUT)
                            + ".");
        }
        if (Files.isDirectory(against)) {
            ProjectStacks old = ProjectStacks.read(against, SourceRoots.NONE, host);
            return compare(all(old), all(stacks), old.catalog().with(stacks.ownTypes()), against.toString());
        }
        ProjectStack stack = only(stacks);
        StackContent old = new StackContent(templates.read(against), Map.of(), stack.tags());
        return compare(
                Map.of(stack.name(), old), Map.of(stack.name(), Sides.of(stack)), stacks.catalog(), against.toString());
    }

    /**
     * Compares two template files, or two synth directories.
     *
     * @throws ToolkitException if either cannot be read, or they are not of one kind
     */
    public DiffResult run(Path old, Path wanted) {
        if (Files.isDirectory(wanted)) {
            return run(ProjectStacks.read(wanted, SourceRoots.NONE, host), old);
        }
        if (Files.isDirectory(old)) {
            throw ToolkitException.of(
                    old + " is a folder, and " + wanted + " is none",
                    "Compare two template files, or two synth directories.");
        }
        String name = wanted.getFileName().toString();
        return compare(
                Map.of(name, StackContent.of(templates.read(old))),
                Map.of(name, StackContent.of(templates.read(wanted))),
                Catalog.bundled(),
                old.toString());
    }

    private ProjectStack only(ProjectStacks stacks) {
        if (stacks.stacks().size() != 1) {
            throw ToolkitException.of(
                    "a template file is compared with one stack, found "
                            + stacks.stacks().size(),
                    "Choose one with " + host.spell(Option.STACK_CLASS) + ".");
        }
        return stacks.stacks().get(0);
    }

    private static Map<String, StackContent> all(ProjectStacks stacks) {
        Map<String, StackContent> sides = new TreeMap<>();
        stacks.stacks().forEach(stack -> sides.put(stack.name(), Sides.of(stack)));
        return sides;
    }

    /** Compares stack by stack; one that only one side has is added or removed as a whole. */
    public static DiffResult compare(
            Map<String, StackContent> old, Map<String, StackContent> wanted, Catalog catalog, String against) {
        Map<String, StackContent> names = new TreeMap<>(old);
        names.putAll(wanted);
        Map<String, StackDiff> diffs = new TreeMap<>();
        names.keySet()
                .forEach(name -> diffs.put(
                        name,
                        TemplateDiff.between(
                                old.getOrDefault(name, StackContent.NONE),
                                wanted.getOrDefault(name, StackContent.NONE),
                                catalog)));
        List<NamedDiff> result = Moves.mark(diffs, old, wanted).entrySet().stream()
                .map(diff -> new NamedDiff(diff.getKey(), against, diff.getValue()))
                .toList();
        return new DiffResult(result);
    }
}
