package dev.cfn4j.benchmarks;

import dev.cfn4j.dsl.Stack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is measured, written twice: as stacks and as untyped maps of the same tree.
 *
 * @param resources how many resources it has
 * @param stacks makes the stacks, not yet defined
 * @param maps makes the templates as maps, by the names of their stacks
 */
public record Workload(int resources, Supplier<List<Stack>> stacks, Supplier<Map<String, Map<String, Object>>> maps) {
    private static final int MODELS = 1000;
    private static final int MODELS_PER_STACK = 143;
    private static final int GROUP = 5;

    /**
     * A workload by name: {@code w1} (10 resources), {@code w2} (500), {@code w3} (1,000 models in seven stacks), or {@code g40}
     * for so many groups of five.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Workload named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "w1" -> new Workload(10, () -> List.of(new SmallStack()), () -> Map.of("w1", SmallMaps.template()));
            case "w2" -> groups("w2", 100);
            case "w3" -> new Workload(3 * MODELS, Workload::modelStacks, Workload::modelMaps);
            default -> {
                if (!name.matches("g\\d+")) {
                    throw new IllegalArgumentException("expected w1, w2, w3 or g and a number, found " + name);
                }
                yield groups(name, Integer.parseInt(name.substring(1)));
            }
        };
    }

    private static Workload groups(String name, int groups) {
        return new Workload(
                GROUP * groups,
                () -> List.of(new GroupsStack(groups)),
                () -> Map.of(name, GroupsMaps.template(groups)));
    }

    private static List<Stack> modelStacks() {
        List<Stack> stacks = new ArrayList<>();
        for (int first = 1; first <= MODELS; first += MODELS_PER_STACK) {
            stacks.add(new ModelsStack(stacks.size(), first, lastFrom(first)));
        }
        return stacks;
    }

    private static Map<String, Map<String, Object>> modelMaps() {
        Map<String, Map<String, Object>> templates = new LinkedHashMap<>();
        for (int first = 1; first <= MODELS; first += MODELS_PER_STACK) {
            int index = templates.size();
            templates.put("w3-" + index, ModelsMaps.template(index, first, lastFrom(first)));
        }
        return templates;
    }

    private static int lastFrom(int first) {
        return Math.min(first + MODELS_PER_STACK - 1, MODELS);
    }
}
