package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.node.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that an export or import stands for, where that can be told before deployment.
 *
 * @param text the name
 * @param fixed whether it follows from the stack's name alone; otherwise from defaults of parameters too
 */
record ResolvedName(String text, boolean fixed) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9:]+)}");
    private static final String STACK_NAME = "AWS::StackName";

    /** The name that a string, Ref or Fn::Sub stands for by default. */
    static Optional<ResolvedName> of(Node name, SynthesizedStack stack) {
        return name.text()
                .map(text -> new ResolvedName(text, true))
                .or(() -> name.find("Ref").flatMap(Node::text).flatMap(ref -> value(ref, stack)))
                .or(() -> name.find("Fn::Sub").flatMap(Node::text).flatMap(text -> substituted(text, stack)));
    }

    private static Optional<ResolvedName> substituted(String text, SynthesizedStack stack) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder result = new StringBuilder();
        boolean fixed = true;
        while (matcher.find()) {
            Optional<ResolvedName> value = value(matcher.group(1), stack);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            fixed &= value.get().fixed();
            matcher.appendReplacement(
                    result, Matcher.quoteReplacement(value.get().text()));
        }
        return Optional.of(new ResolvedName(matcher.appendTail(result).toString(), fixed));
    }

    private static Optional<ResolvedName> value(String name, SynthesizedStack stack) {
        if (name.equals(STACK_NAME)) {
            return Optional.of(new ResolvedName(stack.name(), true));
        }
        return Optional.ofNullable(stack.section("Parameters").get(name))
                .flatMap(parameter -> parameter.find("Default"))
                .map(SynthesizedStack::scalar)
                .map(text -> new ResolvedName(text, false));
    }
}
