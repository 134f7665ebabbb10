package dev.cfn4j.analysis.diff;

import dev.cfn4j.analysis.template.TemplateModel;
import dev.cfn4j.analysis.template.TemplateParameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The values that the parameters have on both sides, given or by default. */
final class ParameterValues {
    private static final String MASK = "****";

    private final StackContent old;
    private final StackContent wanted;
    private final TemplateModel oldTemplate;
    private final TemplateModel template;

    ParameterValues(StackContent old, StackContent wanted) {
        this.old = old;
        this.wanted = wanted;
        this.oldTemplate = TemplateModel.of(old.document().root());
        this.template = TemplateModel.of(wanted.document().root());
    }

    /** Parameters whose values differ. A default that only is defined otherwise shows in the template, not here. */
    List<NamedChange> changes() {
        Set<String> names = new LinkedHashSet<>(old.parameters().keySet());
        names.addAll(wanted.parameters().keySet());
        return names.stream()
                .sorted()
                .map(name -> new NamedChange(name, before(name), after(name)))
                .filter(change -> !change.before().equals(change.after()))
                .map(this::masked)
                .toList();
    }

    /** Names of parameters on both sides whose value is another one. */
    Set<String> changed() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : template.parameters().keySet()) {
            boolean both = oldTemplate.findParameter(name).isPresent();
            if (both && !Objects.equals(before(name), after(name))) {
                names.add(name);
            }
        }
        return names;
    }

    /** Hides the values of a section's NoEcho parameters. */
    Change masked(Change change) {
        List<String> path = change.path().elements();
        if (path.size() > 1 && path.get(0).equals("Parameters") && isSecret(path.get(1))) {
            return change.with(
                    change.before().map(Secrets::masked), change.after().map(Secrets::masked));
        }
        return change;
    }

    private NamedChange masked(NamedChange change) {
        return isSecret(change.name())
                ? new NamedChange(
                        change.name(),
                        change.before().map(value -> MASK),
                        change.after().map(value -> MASK))
                : change;
    }

    private boolean isSecret(String name) {
        return Secrets.isSecret(oldTemplate, name) || Secrets.isSecret(template, name);
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
