package dev.cfn4j.samples.moderation;

import static dev.cfn4j.dsl.Fn.sub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A statement of an IAM policy, said as a sentence: {@code allow("sqs:SendMessage").on(queue.arn())}. */
final class Statement {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();

    private Statement(String effect, String... actions) {
        members.put("Effect", effect);
        members.put("Action", List.of(actions));
    }

    /** A statement that allows actions. */
    static Statement allow(String... actions) {
        return new Statement("Allow", actions);
    }

    /** A statement that denies actions whatever else allows them. */
    static Statement deny(String... actions) {
        return new Statement("Deny", actions);
    }

    /** The resources that it is about: strings and values. */
    Statement on(Object... resources) {
        members.put("Resource", List.of(resources));
        return this;
    }

    /** The service that it is about. */
    Statement to(String service) {
        return principal(Map.of("Service", service));
    }

    /** Everybody in the stack's own account whom IAM allows it. */
    Statement toOwnAccount() {
        return principal(Map.of("AWS", sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")));
    }

    /** Everybody. */
    Statement toEverybody() {
        return principal("*");
    }

    private Statement principal(Object principal) {
        members.put("Principal", principal);
        return this;
    }

    /** Applies only where the request's key compares to the value as the operator says. */
    Statement when(String operator, String key, Object value) {
        conditions.computeIfAbsent(operator, name -> new LinkedHashMap<>()).put(key, value);
        return this;
    }

    /** Applies only to requests that a service makes for the stack's own account, so that no other account can borrow it. */
    Statement forOwnAccount() {
        return when("StringEquals", "aws:SourceAccount", sub("${AWS::AccountId}"));
    }

    /** Applies only to requests that come without TLS. */
    Statement overPlainText() {
        return when("Bool", "aws:SecureTransport", "false");
    }

    /** A policy document of statements. */
    static Map<String, Object> policy(Statement... statements) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("Version", "2012-10-17");
        document.put("Statement", Stream.of(statements).map(Statement::tree).toList());
        return document;
    }

    /** The document by which a role trusts a service acting for the stack's own account. */
    static Map<String, Object> trust(String service) {
        return policy(allow("sts:AssumeRole").to(service).forOwnAccount());
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(members);
        if (!conditions.isEmpty()) {
            tree.put("Condition", conditions);
        }
        return tree;
    }
}
