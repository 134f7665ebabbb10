package dev.cfn4j.engine.check;

import dev.cfn4j.analysis.diff.Immutables;
import dev.cfn4j.analysis.diff.StackContent;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Locations;
import dev.cfn4j.engine.ToolkitHost;
import dev.cfn4j.engine.diff.DiffResult;
import dev.cfn4j.engine.diff.OfflineDiff;
import dev.cfn4j.engine.stack.ProjectStacks;
import dev.cfn4j.engine.template.TemplateFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The verb check: compares what the stack classes render with the templates that are committed beside the source. */
public final class Check {
    private final ToolkitHost host;

    /** A verb that tells the host. */
    public Check(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Compares, or accepts what is rendered now.
     *
     * @param stacks all stacks of the project
     * @param folder the folder of the committed templates; it need not exist
     * @param accept whether to write the folder anew instead of finding fault with it
     * @throws dev.cfn4j.engine.ToolkitException if a committed template cannot be read, or the folder cannot be written
     */
    public CheckResult run(ProjectStacks stacks, Path folder, boolean accept) {
        CommittedTemplates committed = new CommittedTemplates(folder);
        TemplateFiles reader = new TemplateFiles(host);
        Map<String, StackContent> old = new TreeMap<>();
        committed.files().forEach((name, file) -> old.put(name, StackContent.of(withoutLines(reader.read(file)))));
        Map<String, StackContent> wanted = new TreeMap<>();
        stacks.stacks()
                .forEach(stack -> wanted.put(
                        stack.name(),
                        new StackContent(stack.template(), Map.of(), Map.of(), stack.renames(), Immutables.NONE)));
        DiffResult diff = OfflineDiff.compare(old, wanted, stacks.catalog(), folder.toString());
        boolean stale = diff.differs() || !old.keySet().equals(wanted.keySet());
        if (accept) {
            committed.write(stacks);
        }
        return new CheckResult(diff, folder, stale, accept);
    }

    private static Document withoutLines(Document document) {
        return new Document(document.root(), Locations.NONE);
    }
}
