package dev.cfn4j.engine.diff;

import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.analysis.diff.TemplateDiff;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.SourceRoots;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.diff.DiffResult.Comparison;
import dev.cfn4j.engine.stack.ProjectStack;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.spec.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The verb diff without a deployment: compares with another synth directory, or one stack with a template file. */
public final class OfflineDiff {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public OfflineDiff(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Compares.
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
        return Files.isDirectory(against)
                ? directories(ProjectStacks.read(against, SourceRoots.NONE, host), stacks)
                : new DiffResult(List.of(file(against, stacks)));
    }

    private static DiffResult directories(ProjectStacks old, ProjectStacks wanted) {
        Set<String> names = new TreeSet<>();
        old.stacks().forEach(stack -> names.add(stack.name()));
        wanted.stacks().forEach(stack -> names.add(stack.name()));
        Catalog catalog = old.catalog().with(wanted.ownTypes());
        return new DiffResult(names.stream()
                .map(name -> new Comparison(
                        name,
                        old.directory().toString(),
                        TemplateDiff.between(content(old, name), content(wanted, name), catalog)))
                .toList());
    }

    private static StackContent content(ProjectStacks stacks, String name) {
        return stacks.find(name).map(Sides::of).orElse(StackContent.NONE);
    }

    private Comparison file(Path file, ProjectStacks stacks) {
        if (stacks.stacks().size() != 1) {
            throw ToolkitException.of(
                    "a template file is compared with one stack, found "
                            + stacks.stacks().size(),
                    "Choose one with " + host.spell(Option.STACK_CLASS) + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw ToolkitException.of("there is no synth directory or template file " + file, "Check the path.");
        }
        ProjectStack stack = stacks.stacks().get(0);
        try {
            Document old = new Document(JsonDocuments.read(file), Locations.NONE);
            StackContent content = new StackContent(old, java.util.Map.of(), stack.tags());
            return new Comparison(
                    stack.name(), file.toString(), TemplateDiff.between(content, Sides.of(stack), stacks.catalog()));
        } catch (DocumentException e) {
            throw ToolkitException.of(String.valueOf(e.getMessage()), "Expected a template in JSON.", e);
        }
    }
}
