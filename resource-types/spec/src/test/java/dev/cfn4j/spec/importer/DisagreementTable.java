package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.importer.Ledger.Entry;
import dev.cfn4j.spec.importer.Ledger.Winner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Every disagreement between the sources under the rule that decided it, counted. */
final class DisagreementTable {
    private final Documentation documentation;

    DisagreementTable(Documentation documentation) {
        this.documentation = documentation;
    }

    List<String> lines(Ledger ledger) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Entry entry : ledger.entries()) {
            counts.merge(entry.fact() + " | " + rule(entry) + " | " + kept(entry), 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>(List.of("| fact | rule | kept | decided |", "|---|---|---|---|"));
        counts.forEach((key, count) -> lines.add("| " + key + " | " + count + " |"));
        lines.add("| all | | | " + ledger.entries().size() + " |");
        return lines;
    }

    private static String kept(Entry entry) {
        return switch (entry.winner()) {
            case REGISTRY -> "registry";
            case SERVICE_SPEC -> "service spec";
            case DOCUMENTATION -> "what the page says";
        };
    }

    private String rule(Entry entry) {
        return switch (entry.fact()) {
            case "attribute" -> "AttributesRule: an attribute that any of the three names is there";
            case "enum" ->
                entry.registry().equals("[]")
                        ? "EnumRule: the only list of values"
                        : "EnumRule: the registry's list, which CloudFormation itself checks";
            case "property" -> property(entry);
            case "ref" -> "IdentityRule: the service spec corrects what Ref returns";
            case "required" ->
                "RequiredRule: "
                        + documented(entry, "required")
                                .map(word -> "the page decides")
                                .orElse("the page is silent, the registry's stands");
            case "shape" -> shape(entry);
            case "update" -> update(entry);
            default -> throw new AssertionError("no rule for " + entry);
        };
    }

    private String property(Entry entry) {
        if (entry.registry().equals("read-only")) {
            return "TypeMerge: only AWS sets it, as the registry says and CloudFormation enforces";
        }
        boolean taken = entry.winner() == Winner.SERVICE_SPEC;
        return taken && documented(entry, "property").isPresent()
                ? "TypeMerge: the page has it too"
                : taken
                        ? "TypeMerge: its whole property type comes from the service spec"
                        : "TypeMerge: neither the registry nor the page has it";
    }

    private String shape(Entry entry) {
        if (isExact(entry.registry()) != isExact(entry.serviceSpec())
                && documented(entry, "type").isEmpty()) {
            return "ShapeRule: the exact shape stands against the free-form one";
        }
        return "ShapeRule: "
                + documented(entry, "type")
                        .map(word -> entry.winner() == Winner.SERVICE_SPEC
                                ? "both exact, the page fits the service spec alone"
                                : "both exact, the page fits the registry, or neither alone")
                        .orElse("both exact, the page is silent, the registry's stands");
    }

    private String update(Entry entry) {
        if (entry.registry().equals("replacement")) {
            return "UpdateRule: the registry's create-only list, which CloudFormation itself obeys";
        }
        String page = documented(entry, "update").orElse("");
        return "UpdateRule: "
                + switch (page) {
                    case "replacement" ->
                        entry.winner() == Winner.DOCUMENTATION
                                ? "only the page speaks of replacement, kept as possible"
                                : "the page decides for replacement";
                    case "some" -> "only the page knows of interruptions";
                    case "unsupported" -> "only the page knows that it cannot change";
                    case "none" -> "the page confirms that nothing is replaced";
                    default -> "the page is silent, the registry's stands";
                };
    }

    private static boolean isExact(String words) {
        return !List.of(words.split(" ")).contains("Json")
                && !List.of(words.split(" ")).contains("Any");
    }

    private Optional<String> documented(Entry entry, String fact) {
        return documentation.peek(fact, entry.place());
    }
}
