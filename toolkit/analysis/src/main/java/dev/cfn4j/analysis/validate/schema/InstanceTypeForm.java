package dev.cfn4j.analysis.validate.schema;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the names of the instance types of one service look like: words between dots, of which the first or the last may be
 * the service's own, and the last of the others is a size.
 *
 * @param prefix the first word of all names; empty where they differ
 * @param suffix the last word of all names; empty where they differ
 * @param counts how many words there are between
 * @param others last words that are no sizes, such as serverless
 */
record InstanceTypeForm(String prefix, String suffix, Set<Integer> counts, Set<String> others) {
    private static final Pattern SIZE =
            Pattern.compile("nano|micro|small|medium|large|[0-9]{0,3}x(large|l)|metal(-[0-9]{1,3}xl)?");

    /** The form that these names have, with dots in all of them. */
    static InstanceTypeForm of(Collection<String> names) {
        Set<String> first = new TreeSet<>();
        Set<String> last = new TreeSet<>();
        for (String name : names) {
            List<String> words = words(name);
            first.add(words.get(0));
            last.add(words.get(words.size() - 1));
        }
        String prefix = first.size() == 1 ? first.iterator().next() : "";
        String suffix = last.size() == 1 && !isSize(last.iterator().next())
                ? last.iterator().next()
                : "";
        InstanceTypeForm bare = new InstanceTypeForm(prefix, suffix, Set.of(), Set.of());
        List<List<String>> between = names.stream().map(bare::between).toList();
        return new InstanceTypeForm(
                prefix,
                suffix,
                between.stream().map(List::size).collect(Collectors.toSet()),
                between.stream()
                        .map(words -> words.get(words.size() - 1))
                        .filter(word -> !isSize(word))
                        .collect(Collectors.toSet()));
    }

    /** Whether a name has the form. */
    boolean fits(String name) {
        List<String> words = words(name);
        boolean framed = (prefix.isEmpty() || words.get(0).equals(prefix))
                && (suffix.isEmpty() || words.get(words.size() - 1).equals(suffix));
        List<String> between = framed ? between(name) : List.of();
        return counts.contains(between.size()) && ends(between.get(between.size() - 1));
    }

    /** The form in words. */
    String describe() {
        return "`%sFAMILY.SIZE%s`, with sizes such as micro, large or 2xlarge"
                .formatted(prefix.isEmpty() ? "" : prefix + ".", suffix.isEmpty() ? "" : "." + suffix);
    }

    private boolean ends(String word) {
        return isSize(word) || others.contains(word);
    }

    private List<String> between(String name) {
        List<String> words = words(name);
        int from = prefix.isEmpty() ? 0 : 1;
        int to = words.size() - (suffix.isEmpty() ? 0 : 1);
        return words.subList(Math.min(from, to), to);
    }

    private static List<String> words(String name) {
        return List.of(name.split("\\.", -1));
    }

    private static boolean isSize(String word) {
        return SIZE.matcher(word).matches();
    }
}
