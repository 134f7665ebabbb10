package dev.cfn4j.dsl.source;

import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.node.DocumentException;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.dsl.node.TextFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Faults of a text as findings. An unknown short form is none yet: the rules know all functions, and speak of it. */
final class FaultList implements TextFaults {
    private static final int MOST = 100;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void duplicate(String name, SourceLocation first, SourceLocation second) {
        if (findings.size() >= MOST) {
            throw new DocumentException(second, "more than " + MOST + " names are there twice");
        }
        String message = "`%s` is there twice, first at line %d".formatted(name, first.line());
        findings.add(Finding.error(TemplateReader.DUPLICATE, NodePath.ROOT, message)
                .withRemedy("Delete one of them.")
                .at(Optional.of(second)));
    }

    @Override
    public void unknownTag(SourceLocation at, String message) {}
}
