package dev.cfn4j.dsl.synth;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.StackProvider;
import dev.cfn4j.dsl.StackRegistry;
import dev.cfn4j.dsl.check.MissingMappingKey;
import dev.cfn4j.dsl.check.ReferenceToNothing;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes all stacks of a project, has them defined, and renders those that are asked for. */
final class ProjectRun {
    private static final int LONGEST_NAME = 128;

    private final ClassLoader loader;
    private final List<Finding> findings;
    private final PrintWriter traces;
    private final StackRegistry registry = new StackRegistry();
    private final Set<Stack> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Stack> broken = Collections.newSetFromMap(new IdentityHashMap<>());

    ProjectRun(ClassLoader loader, List<Finding> findings, PrintWriter traces) {
        this.loader = loader;
        this.findings = findings;
        this.traces = traces;
    }

    /** The stacks of these classes and providers; what is wrong with the others becomes a finding. */
    List<SynthesizedStack> run(List<String> classNames) {
        return registry.open(() -> {
            make(classNames);
            define();
            return render();
        });
    }

    /** Providers first, so that what they list is not made once more. */
    private void make(List<String> classNames) {
        Map<Class<? extends Stack>, StackClassRun> stackClasses = new LinkedHashMap<>();
        for (String className : classNames) {
            StackClassRun run = new StackClassRun(className, loader);
            try {
                Class<?> type = run.load();
                if (Stack.class.isAssignableFrom(type)) {
                    stackClasses.put(type.asSubclass(Stack.class), run);
                } else {
                    wanted.addAll(run.list(type.asSubclass(StackProvider.class), registry));
                }
            } catch (StackClassFailure failure) {
                note(failure);
            }
        }
        for (Map.Entry<Class<? extends Stack>, StackClassRun> run : stackClasses.entrySet()) {
            try {
                if (!isWanted(run.getKey())) {
                    wanted.add(run.getValue().create(run.getKey(), registry));
                }
            } catch (StackClassFailure failure) {
                note(failure);
            }
        }
    }

    private boolean isWanted(Class<?> type) {
        for (Stack stack : wanted) {
            if (stack.getClass() == type) {
                return true;
            }
        }
        return false;
    }

    /** Defining a stack may bring more of them. */
    private void define() {
        for (int i = 0; i < registry.stacks().size(); i++) {
            Stack stack = registry.stacks().get(i);
            try {
                run(stack).define(stack);
            } catch (StackClassFailure failure) {
                note(failure);
                broken.add(stack);
            }
        }
    }

    private List<SynthesizedStack> render() {
        Map<String, SynthesizedStack> byName = new LinkedHashMap<>();
        for (Stack stack : new LinkedHashSet<>(registry.stacks())) {
            if (wanted.contains(stack) && !broken.contains(stack)) {
                try {
                    check(stack, run(stack).render(stack), byName);
                } catch (StackClassFailure failure) {
                    note(failure);
                }
            }
        }
        return new ArrayList<>(byName.values());
    }

    private void check(Stack stack, SynthesizedStack rendered, Map<String, SynthesizedStack> byName) {
        if (!isStackName(rendered.name())) {
            findings.add(invalidName(rendered).at(stack.madeAt()));
            return;
        }
        for (Finding finding : ReferenceToNothing.check(rendered.document())) {
            findings.add(finding.inStack(rendered.name()));
        }
        for (Finding finding : MissingMappingKey.check(rendered.document())) {
            findings.add(finding.inStack(rendered.name()));
        }
        SynthesizedStack other = byName.putIfAbsent(rendered.name(), rendered);
        if (other != null) {
            findings.add(duplicateName(rendered, other).at(stack.madeAt()));
        }
    }

    private static boolean isStackName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digitOrHyphen = (c >= '0' && c <= '9') || c == '-';
            if (!letter && (i == 0 || !digitOrHyphen)) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    private static Finding invalidName(SynthesizedStack stack) {
        return Finding.error(
                "InvalidStackName",
                NodePath.ROOT,
                "`" + stack.name() + "`, the name of " + stack.className()
                        + ", is not a stack name: expected a letter, then up to 127 letters, digits and hyphens");
    }

    private static Finding duplicateName(SynthesizedStack stack, SynthesizedStack other) {
        String message = "`" + stack.name() + "` is the name of both " + other.className()
                + other.definition().madeAt().map(place -> " (" + place + ")").orElse("") + " and " + stack.className();
        return Finding.error("DuplicateStackName", NodePath.ROOT, message)
                .withRemedy(
                        other.className().equals(stack.className())
                                ? "Give each instance something of its own: super(…) with what tells it from the others."
                                : "Override name() in one of them.");
    }

    private StackClassRun run(Stack stack) {
        return new StackClassRun(stack.getClass().getName(), loader);
    }

    private void note(StackClassFailure failure) {
        if (!findings.contains(failure.finding())) {
            findings.add(failure.finding());
        }
        if (failure.getCause() != null) {
            failure.getCause().printStackTrace(traces);
        }
    }
}
