package dev.cfn4j.spec.schema;

import dev.cfn4j.spec.json.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that a property may have, where AWS adds to the list and regions differ.
 *
 * @param cases the cases, of which the first that applies counts
 */
public record ValueTable(List<Case> cases) {
    /** Copies the cases. */
    public ValueTable {
        cases = List.copyOf(cases);
    }

    /**
     * What is allowed in one case.
     *
     * @param when other properties and the values at which the case applies; none where it always does
     * @param versions the engine versions that it applies to, each with all below it; none where it is all
     * @param property the property that must have one of the values; empty where it is the one that the table stands at
     * @param lacking the values, each with the regions that lack it, in words separated by blanks
     */
    public record Case(Map<String, String> when, List<String> versions, String property, Map<String, String> lacking) {
        /** The values that some region has. */
        public Set<String> values() {
            return lacking.keySet();
        }

        /** Whether that region has the value. */
        public boolean has(String value, String region) {
            String without = lacking.get(value);
            return without != null && !List.of(without.split(" ")).contains(region);
        }
    }

    static ValueTable of(Fields fields) {
        List<Case> cases = new ArrayList<>();
        for (Fields one : fields.objects("cases")) {
            Map<String, String> lacking = new LinkedHashMap<>();
            for (Fields group : one.objects("values")) {
                group.texts("values").forEach(value -> lacking.put(value, group.expectText("lacking")));
            }
            cases.add(new Case(when(one), List.of(), one.text("property").orElse(""), lacking));
        }
        fields.object("engines")
                .children()
                .forEach((engine, lists) -> lists.members()
                        .forEach((number, versions) -> cases.add(new Case(
                                Map.of("Engine", engine),
                                List.of(versions.toString().split(" ")),
                                "DBInstanceClass",
                                everywhere(fields.object("lists").texts(number))))));
        return new ValueTable(cases);
    }

    private static Map<String, String> everywhere(List<String> values) {
        Map<String, String> lacking = new LinkedHashMap<>();
        values.forEach(value -> lacking.put(value, ""));
        return lacking;
    }

    private static Map<String, String> when(Fields one) {
        Map<String, String> when = new LinkedHashMap<>();
        one.object("when").members().forEach((name, value) -> when.put(name, value.toString()));
        return when;
    }

    /** All values of all cases. */
    public Set<String> allValues() {
        Set<String> all = new HashSet<>();
        cases.forEach(it -> all.addAll(it.values()));
        return all;
    }
}
