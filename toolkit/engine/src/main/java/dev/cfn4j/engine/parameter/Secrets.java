package dev.cfn4j.engine.parameter;

import dev.cfn4j.analysis.report.Palette;
import dev.cfn4j.engine.Message;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.Question;
import dev.cfn4j.engine.ToolkitHost;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values that must not be shown, whoever repeats them: each is masked in whatever text passes through here. */
public final class Secrets {
    private static final int SHORT = 4;

    private final Pattern pattern;

    /** Masks these values; short ones only where they stand alone, as masking every letter `a` would tell the secret. */
    public Secrets(Set<String> values) {
        this.pattern = Pattern.compile(values.stream()
                .filter(value -> !value.isBlank())
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Secrets::expression)
                .collect(Collectors.joining("|")));
    }

    private static String expression(String value) {
        String quoted = Pattern.quote(value);
        return value.length() < SHORT ? "(?<![\\w-])" + quoted + "(?![\\w-])" : quoted;
    }

    /** The text without the secrets. */
    public String mask(String text) {
        return pattern.pattern().isEmpty()
                ? text
                : pattern.matcher(text).replaceAll(Matcher.quoteReplacement(ParameterValue.MASK));
    }

    /** A host that is never told a secret. */
    public ToolkitHost guard(ToolkitHost host) {
        return new ToolkitHost() {
            @Override
            public void notify(Message message) {
                host.notify(new Message(message.level(), mask(message.text())));
            }

            @Override
            public boolean ask(Question question) {
                return host.ask(question);
            }

            @Override
            public Palette palette() {
                return host.palette();
            }

            @Override
            public boolean interactive() {
                return host.interactive();
            }

            @Override
            public String spell(Option option) {
                return host.spell(option);
            }
        };
    }
}
