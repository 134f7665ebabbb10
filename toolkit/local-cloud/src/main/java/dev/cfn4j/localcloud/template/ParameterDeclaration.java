package dev.cfn4j.localcloud.template;

import dev.cfn4j.dsl.node.Node;
import java.util.List;
import java.util.Optional;

/**
 * A parameter that a template declares.
 *
 * @param name its name
 * @param declaration what the template says of it
 */
public record ParameterDeclaration(String name, Node declaration) {
    /** What stands in place of a secret. */
    public static final String MASK = "****";

    /** Its type, as {@code String} or {@code List<Number>}. */
    public String type() {
        return text("Type").orElse("String");
    }

    /** Whether its value is a list in the template. */
    public boolean isList() {
        String type = ParameterTypes.stored(type()).orElse(type());
        return type.equals("CommaDelimitedList") || type.startsWith("List<");
    }

    /** Whether its value must never be shown. */
    public boolean isSecret() {
        return text("NoEcho").map(Boolean::parseBoolean).orElse(false);
    }

    /** The value that it has when none is given. */
    public Optional<String> defaultValue() {
        return text("Default");
    }

    /** The default value, masked if it is secret. */
    public Optional<String> shownDefault() {
        return defaultValue().map(this::shown);
    }

    /** A value, masked if it is secret. */
    public String shown(String value) {
        return isSecret() ? MASK : value;
    }

    /** The values allowed; empty when all are. */
    public List<String> allowedValues() {
        return declaration.find("AllowedValues").map(Scalars::texts).orElse(List.of());
    }

    /** A member of the declaration as text. */
    public Optional<String> text(String member) {
        return declaration.find(member).flatMap(Scalars::text);
    }
}
