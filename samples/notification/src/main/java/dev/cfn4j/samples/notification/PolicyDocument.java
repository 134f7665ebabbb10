package dev.cfn4j.samples.notification;

import dev.cfn4j.dsl.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Policy documents, and the statement that every resource policy has. */
final class PolicyDocument {
    private PolicyDocument() {}

    /** A document of these statements. */
    static Map<String, Object> of(Statement... statements) {
        return Tree.with("Version", "2012-10-17")
                .and(
                        "Statement",
                        List.of(statements).stream().map(Statement::tree).toList());
    }

    /** A resource's policy: the statements, and no access at all without TLS. */
    static Map<String, Object> ofResource(String allActions, List<Value<String>> arns, Statement... statements) {
        List<Statement> all = new ArrayList<>(List.of(statements));
        all.add(Statement.deny(allActions).toEveryone().on(arns).when("Bool", "aws:SecureTransport", "false"));
        return of(all.toArray(Statement[]::new));
    }
}
