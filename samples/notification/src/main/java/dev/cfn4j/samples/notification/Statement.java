package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.accountId;
import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One statement of a policy document. */
final class Statement {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> conditions = new LinkedHashMap<>();

    private Statement(String effect, String... actions) {
        members.put("Effect", effect);
        members.put("Action", List.of(actions));
    }

    /** A statement that allows the actions. */
    static Statement allow(String... actions) {
        return new Statement("Allow", actions);
    }

    /** A statement that denies the actions. */
    static Statement deny(String... actions) {
        return new Statement("Deny", actions);
    }

    /** Says that it is about any principal. */
    Statement toEveryone() {
        return with("Principal", "*");
    }

    /** Says that it is about the account itself, which then decides by its own IAM policies. */
    Statement toThisAccount() {
        return with("Principal", Map.of("AWS", sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")));
    }

    /** Says that it is about an AWS service, which may do it for anybody: see {@link #onlyForThisAccount}. */
    Statement toService(String service) {
        return with("Principal", Map.of("Service", service));
    }

    /** Keeps the service from being made a deputy of other accounts. */
    Statement onlyForThisAccount() {
        return when("StringEquals", "aws:SourceAccount", accountId());
    }

    /** Keeps the service from acting for anything but resources like this one in this account. */
    Statement onlyFor(Object... sourceArns) {
        return onlyForThisAccount()
                .when("ArnLike", "aws:SourceArn", sourceArns.length == 1 ? sourceArns[0] : List.of(sourceArns));
    }

    /** Says what it is about. */
    Statement on(Value<String> arn) {
        return on(List.of(arn));
    }

    /** Says what it is about. */
    Statement on(List<? extends Value<String>> arns) {
        return with("Resource", new ArrayList<>(arns));
    }

    /** Says that it is about anything: for actions that know no resources, and in a key's own policy. */
    Statement onAnything() {
        return with("Resource", "*");
    }

    /** Says when it holds. */
    Statement when(String operator, String key, Object value) {
        conditions.computeIfAbsent(operator, name -> new LinkedHashMap<>()).put(key, value);
        return this;
    }

    private Statement with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** The statement as it stands in a document. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>(members);
        if (!conditions.isEmpty()) {
            tree.put("Condition", conditions);
        }
        return tree;
    }
}
