package dev.cfn4j.testing.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.TestAbortedException;

/** Makes tests of cases: one for each, one for each expected output that nothing makes, and one for each mistake in the folder. */
final class GoldenRunner {
    private final GoldenFolder folder;
    private final Map<String, String> inputs;
    private final GoldenOptions options = GoldenOptions.current();

    /**
     * A runner for a folder.
     *
     * @param inputs the endings of expected files, each with the input that it must have, {@code %1$s} standing for its name
     */
    GoldenRunner(GoldenFolder folder, Map<String, String> inputs) {
        this.folder = folder;
        this.inputs = inputs;
    }

    /** Tests of cases that the user's own test makes; two of the same name are a mistake. */
    Stream<DynamicNode> tests(List<? extends GoldenCase> cases) {
        Set<String> names = new TreeSet<>();
        List<String> twice = cases.stream()
                .map(GoldenCase::name)
                .filter(name -> !names.add(name))
                .map(name -> "two cases of " + folder + " are named `" + name + "`: give each a name of its own")
                .toList();
        return tests(cases, twice);
    }

    /** Tests of cases, and of mistakes that were made in naming them. */
    Stream<DynamicNode> tests(List<? extends GoldenCase> cases, List<String> mistakes) {
        List<DynamicNode> tests = new ArrayList<>();
        cases.stream().filter(each -> options.includes(each.name())).forEach(each -> tests.add(test(each)));
        if (cases.isEmpty()) {
            tests.add(failing("cases", noCases()));
        } else if (tests.isEmpty()) {
            tests.add(skipped(cases));
        }
        if (!options.selects()) {
            mistakes.forEach(mistake -> tests.add(failing("files", mistake)));
        }
        stale(cases).forEach(file -> tests.add(failing(file, staleMessage(file))));
        return tests.stream();
    }

    private DynamicTest test(GoldenCase golden) {
        return DynamicTest.dynamicTest(
                golden.name(), golden.input().map(Path::toUri).orElse(null), () -> check(golden));
    }

    private static DynamicTest failing(String name, String message) {
        return DynamicTest.dynamicTest(name, () -> {
            throw new AssertionError(message);
        });
    }

    private void check(GoldenCase golden) {
        CaseResult result = golden.run();
        new Polarity(folder, golden.name()).check(result);
        List<AssertionError> failures = new ArrayList<>();
        result.outputs().forEach((ending, text) -> {
            try {
                expected(golden, ending).matches(text);
            } catch (AssertionError failure) {
                failures.add(failure);
            }
        });
        Set<String> absent = golden.endings().stream()
                .filter(ending -> !result.outputs().containsKey(ending))
                .collect(Collectors.toCollection(TreeSet::new));
        absent.stream()
                .map(ending -> expected(golden, ending))
                .filter(GoldenFile::exists)
                .forEach(file -> failures.add(new AssertionError(file
                        + " is expected, and nothing of the kind is found any more. If this is right, remove the file; "
                        + "-Dgolden.update=true removes nothing.")));
        if (failures.size() == 1) {
            throw failures.get(0);
        }
        if (!failures.isEmpty()) {
            throw new MultipleFailuresError(golden.name(), failures);
        }
    }

    private GoldenFile expected(GoldenCase golden, String ending) {
        return new GoldenFile(folder.resolve(golden.name() + ending), " -D" + GoldenOptions.CASE + "=" + golden.name());
    }

    private List<String> stale(List<? extends GoldenCase> cases) {
        Set<String> used = cases.stream()
                .flatMap(each -> each.endings().stream().map(ending -> each.name() + ending))
                .collect(Collectors.toSet());
        return folder.files().stream()
                .filter(file -> ending(file) != null && !used.contains(file))
                .filter(file -> options.includes(name(file)))
                .toList();
    }

    private @Nullable String ending(String file) {
        return inputs.keySet().stream().filter(file::endsWith).findFirst().orElse(null);
    }

    private String name(String file) {
        String ending = ending(file);
        return ending == null ? file : file.substring(0, file.length() - ending.length());
    }

    private String staleMessage(String file) {
        String input = inputs.getOrDefault(String.valueOf(ending(file)), "").formatted(name(file));
        return folder + "/" + file + " is stale: expected " + input
                + " to make it, found none. Remove the file, or give its input back; -Dgolden.update=true removes nothing.";
    }

    private String noCases() {
        return folder
                + (folder.exists()
                        ? " has no case: expected at least one input in it"
                        : " does not exist: expected a folder, named from where the module is");
    }

    /** A selection may be meant for another folder, so that nothing to run is no failure; it shows as skipped. */
    private DynamicTest skipped(List<? extends GoldenCase> cases) {
        String message = "no case in " + folder + " matches -D" + GoldenOptions.CASE + "=" + options.selected()
                + ". Cases: " + cases.stream().map(GoldenCase::name).collect(Collectors.joining(", "));
        return DynamicTest.dynamicTest("cases", () -> {
            throw new TestAbortedException(message);
        });
    }
}
