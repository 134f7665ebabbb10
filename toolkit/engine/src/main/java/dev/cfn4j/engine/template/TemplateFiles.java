package dev.cfn4j.engine.template;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.Node.ObjectNode;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.dsl.source.TemplateSource;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Templates that are to be compared, JSON or YAML. */
public final class TemplateFiles {
    private static final String REMEDY = "Expected a template in JSON or YAML.";

    private final ToolkitHost host;

    /** A reader that tells the host what is odd about a text. */
    public TemplateFiles(ToolkitHost host) {
        this.host = host;
    }

    /**
     * Reads a file.
     *
     * @throws ToolkitException if there is none, or it is no template
     */
    public Document read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw ToolkitException.of("there is no synth directory or template file " + file, "Check the path.");
        }
        return document(TemplateReader.read(file, file.toString()));
    }

    /**
     * Reads a text.
     *
     * @param name what it is called in messages
     * @throws ToolkitException if it is no template
     */
    public Document parse(String name, String text) {
        return document(TemplateReader.parse(name, text));
    }

    private Document document(TemplateSource source) {
        List<Finding> faults = source.faults();
        if (source.document().isEmpty()) {
            throw ToolkitException.withFindings("`" + source.name() + "` cannot be read", faults);
        }
        Document document = source.document().get();
        if (!(document.root() instanceof ObjectNode)) {
            throw ToolkitException.of(
                    "`" + source.name() + "` is no template: expected an object with the member Resources, found "
                            + document.root().kind(),
                    REMEDY);
        }
        if (!(document.root().find("Resources").orElse(null) instanceof ObjectNode)) {
            throw ToolkitException.of("`" + source.name() + "` is no template: it has no object Resources", REMEDY);
        }
        faults.forEach(fault -> host.notify(Message.of(fault)));
        return document;
    }
}
