package dev.cfn4j.dsl.source;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.JsonDocuments;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.node.TextFaults;
import dev.cfn4j.dsl.node.Utf8;
import dev.cfn4j.dsl.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads templates of the user's own, JSON or YAML. Whatever is wrong becomes a finding with a place; nothing throws. */
public final class TemplateReader {
    /** The rule of text that is no document. */
    public static final String UNREADABLE = "UnreadableTemplate";
    /** The rule of a name that an object has twice. */
    public static final String DUPLICATE = "DuplicateKey";

    private static final long LARGEST = 10_000_000;

    private TemplateReader() {}

    /** Reads a file of at most ten million bytes, in UTF-8. */
    public static TemplateSource read(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return unreadable(
                        name,
                        "",
                        new DocumentException("the file has %d bytes; CloudFormation takes templates of up to 1,000,000"
                                .formatted(size)));
            }
            return parse(name, Utf8.decode(name, Files.readAllBytes(file)));
        } catch (DocumentException e) {
            return unreadable(name, "", e);
        } catch (IOException e) {
            return unreadable(name, "", new DocumentException("the file cannot be read: " + e));
        }
    }

    /** Reads a text. What begins like JSON is JSON unless only a reader of YAML understands it, as it does a last comma. */
    public static TemplateSource parse(String name, String text) {
        if (!text.stripLeading().startsWith("{")) {
            return attempt(name, text, YamlDocuments::document);
        }
        TemplateSource json = attempt(name, text, JsonDocuments::document);
        if (json.document().isPresent()) {
            return json;
        }
        TemplateSource yaml = attempt(name, text, YamlDocuments::document);
        return yaml.document().isPresent() ? yaml : json;
    }

    private static TemplateSource attempt(String name, String text, Format format) {
        FaultList faults = new FaultList();
        try {
            Document document = format.document(name, text, faults);
            return new TemplateSource(name, text, Optional.of(document), faults.findings());
        } catch (DocumentException e) {
            return unreadable(name, text, e);
        }
    }

    private static TemplateSource unreadable(String name, String text, DocumentException fault) {
        Finding finding = Finding.error(UNREADABLE, NodePath.ROOT, fault.problem())
                .at(Optional.of(fault.location().orElseGet(() -> new SourceLocation(name, 1))));
        return new TemplateSource(name, text, Optional.empty(), List.of(finding));
    }

    /** JSON or YAML. */
    private interface Format {
        Document document(String name, String text, TextFaults faults);
    }
}
