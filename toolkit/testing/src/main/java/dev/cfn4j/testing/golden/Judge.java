package dev.cfn4j.testing.golden;

import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.finding.Severity;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.node.Document;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.testing.template.RecordedStack;
import dev.cfn4j.testing.template.TemplateFile;
import dev.cfn4j.testing.template.TemplateText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns stacks and templates into what is expected of them. */
record Judge(Catalog catalog, ClassLoader loader) {
    /** The template of a stack class by its name, with the findings of synthesis and validation. */
    CaseResult stackClass(String className) {
        SynthesizedClass run = SynthesizedClass.of(className, loader);
        return run.document()
                .map(document -> template(document, run.findings()))
                .orElseGet(() -> CaseResult.of("", run.findings()));
    }

    /** The same of an instance. */
    CaseResult stack(Stack stack) {
        try {
            return template(RecordedStack.of(stack), List.of());
        } catch (TemplateException e) {
            Finding finding = Finding.error("InvalidDefinition", NodePath.ROOT, String.valueOf(e.getMessage()))
                    .at(SourceLocations.of(e, loader));
            return CaseResult.of("", List.of(finding));
        }
    }

    /** What validation says of a template. */
    CaseResult template(String name, Path file) {
        try {
            return CaseResult.of(findings(TemplateFile.read(file, name)));
        } catch (DocumentException e) {
            return CaseResult.of(List.of(unreadable(e)));
        }
    }

    /** What is worth a warning; what is only worth knowing would fill every case. */
    private List<Finding> findings(Document document) {
        return new Validator(catalog)
                .validate(document).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList();
    }

    static Finding unreadable(DocumentException failure) {
        return Finding.error("UnreadableTemplate", NodePath.ROOT, String.valueOf(failure.getMessage()));
    }

    private CaseResult template(Document document, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(findings(document));
        return CaseResult.of(TemplateText.pretty(document.root()), all);
    }
}
