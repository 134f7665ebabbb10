package dev.cfn4j.testing.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes cases from the files of a folder. */
final class CaseFinder {
    /** What an expected output with that ending must have beside it. */
    static final Map<String, String> INPUTS = inputs();

    private static final List<String> TEMPLATES = List.of(".json", ".yaml", ".yml");
    private static final String STACK = ".stack";

    private final GoldenFolder folder;
    private final Judge judge;
    private final Map<String, List<GoldenCase>> cases = new TreeMap<>();
    private final Map<String, String> befores = new TreeMap<>();
    private final Map<String, String> afters = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    CaseFinder(GoldenFolder folder, Judge judge) {
        this.folder = folder;
        this.judge = judge;
    }

    private static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put(CaseResult.TEMPLATE, "%1$s.stack");
        inputs.put(CaseResult.FINDINGS, "%1$s.stack, %1$s.json or %1$s.yaml");
        inputs.put(CaseResult.DIFF, "%1$s.before and %1$s.after, .json or .yaml each,");
        return inputs;
    }

    /** All cases, in the order of their names. */
    List<GoldenCase> find() {
        folder.files().stream().filter(file -> !isExpected(file)).forEach(this::input);
        Stream.concat(befores.keySet().stream(), afters.keySet().stream())
                .distinct()
                .forEach(this::pair);
        cases.forEach((name, all) -> {
            if (all.size() > 1) {
                mistakes.add(folder + "/" + name + " has several inputs: "
                        + all.stream()
                                .flatMap(each -> each.input().stream())
                                .map(file -> String.valueOf(file.getFileName()))
                                .toList()
                        + ". Give each a name of its own.");
            }
        });
        return cases.values().stream().map(all -> all.get(0)).toList();
    }

    /** Files that make no case, each with what is wrong about it. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private static boolean isExpected(String file) {
        return INPUTS.keySet().stream().anyMatch(file::endsWith);
    }

    private void input(String file) {
        Optional<String> template = TEMPLATES.stream().filter(file::endsWith).findFirst();
        if (file.endsWith(STACK)) {
            String name = cut(file, STACK);
            add(name, () -> new FileCase.OfStackClass(name, folder.resolve(file), judge));
        } else if (template.isPresent()) {
            template(file, cut(file, template.get()));
        } else {
            mistakes.add(folder + "/" + file + " is neither an input (.stack, " + String.join(", ", TEMPLATES)
                    + ") nor an expected output (" + String.join(", ", INPUTS.keySet())
                    + "). Rename it, or move it out of the folder.");
        }
    }

    private void template(String file, String name) {
        if (name.endsWith(FileCase.BEFORE)) {
            befores.put(cut(name, FileCase.BEFORE), file);
        } else if (name.endsWith(FileCase.AFTER)) {
            afters.put(cut(name, FileCase.AFTER), file);
        } else {
            add(name, () -> new FileCase.OfTemplate(name, folder.resolve(file), judge));
        }
    }

    private void pair(String name) {
        String before = befores.get(name);
        String after = afters.get(name);
        if (before == null || after == null) {
            mistakes.add(folder + "/" + (before == null ? after : before) + " is one side of a diff: " + name
                    + (before == null ? FileCase.BEFORE : FileCase.AFTER) + ".json or .yaml is missing beside it.");
        } else {
            add(name, () -> new FileCase.OfPair(name, folder.resolve(before), folder.resolve(after), judge));
        }
    }

    private void add(String name, Supplier<GoldenCase> golden) {
        cases.computeIfAbsent(name, any -> new ArrayList<>()).add(golden.get());
    }

    private static String cut(String text, String ending) {
        return text.substring(0, text.length() - ending.length());
    }
}
