package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that the parameters have on both sides, given or by default. */
final class ParameterValues {
    private final StackContent old;
    private final StackContent wanted;
    private final TemplateModel oldTemplate;
    private final TemplateModel template;
    private final Secrets secrets;

    ParameterValues(StackContent old, StackContent wanted, TemplateModel oldTemplate, TemplateModel template) {
        this.old = old;
        this.wanted = wanted;
        this.oldTemplate = oldTemplate;
        this.template = template;
        this.secrets = new Secrets(oldTemplate, template);
    }

    /** Parameters whose values differ. A default that only is defined otherwise shows in the template, not here. */
    List<NamedChange> changes() {
        Set<String> names = new LinkedHashSet<>(old.parameters().keySet());
        names.addAll(wanted.parameters().keySet());
        return names.stream()
                .sorted()
                .map(name -> new NamedChange(name, before(name), after(name), isRefused(name)))
                .filter(change -> !change.before().equals(change.after()))
                .map(secrets::masked)
                .toList();
    }

    /** An immutable parameter of a stack that exists cannot get another value. */
    private boolean isRefused(String name) {
        return wanted.immutables().parameters().contains(name)
                && old.parameters().containsKey(name)
                && template.findParameter(name).isPresent();
    }

    /** What the secrets among the parameters are. */
    Secrets secrets() {
        return secrets;
    }

    /** What is known on the old side. */
    Environment oldEnvironment() {
        return new Environment(oldTemplate, known(old, oldTemplate), Map.of());
    }

    /** What is known on the new side. A value that is another one, but must not be looked at, gets a name of its own. */
    Environment wantedEnvironment() {
        Map<String, String> aliases = new HashMap<>();
        for (String name : template.parameters().keySet()) {
            if (oldTemplate.findParameter(name).isPresent() && !before(name).equals(after(name))) {
                aliases.put(name, name + " as it will be");
            }
        }
        renamed().ifPresent(names -> aliases.put(names.getKey(), names.getValue()));
        return new Environment(template, known(wanted, template), aliases);
    }

    /** The only parameter that is new and the only one that is gone, if they are defined alike: the name may be all that differs. */
    private Optional<Map.Entry<String, String>> renamed() {
        List<TemplateParameter> added = without(template, oldTemplate);
        List<TemplateParameter> removed = without(oldTemplate, template);
        return added.size() == 1
                        && removed.size() == 1
                        && added.get(0).node().equals(removed.get(0).node())
                ? Optional.of(Map.entry(added.get(0).name(), removed.get(0).name()))
                : Optional.empty();
    }

    private static List<TemplateParameter> without(TemplateModel template, TemplateModel other) {
        return template.parameters().values().stream()
                .filter(parameter -> other.findParameter(parameter.name()).isEmpty())
                .toList();
    }

    private Map<String, String> known(StackContent side, TemplateModel model) {
        Map<String, String> known = new HashMap<>();
        for (TemplateParameter parameter : model.parameters().values()) {
            if (!parameter.isStored() && !secrets.isSecret(parameter.name())) {
                value(side, model, parameter.name()).ifPresent(value -> known.put(parameter.name(), value));
            }
        }
        return known;
    }

    private Optional<String> before(String name) {
        return value(old, oldTemplate, name);
    }

    private Optional<String> after(String name) {
        return value(wanted, template, name);
    }

    private static Optional<String> value(StackContent side, TemplateModel template, String name) {
        return Optional.ofNullable(side.parameters().get(name))
                .or(() -> template.findParameter(name).flatMap(TemplateParameter::defaultValue));
    }
}
