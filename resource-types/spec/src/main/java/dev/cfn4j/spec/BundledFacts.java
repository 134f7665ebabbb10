package dev.cfn4j.spec;

import dev.cfn4j.spec.json.Fields;
import dev.cfn4j.spec.json.JsonText;
import dev.cfn4j.spec.json.ProvenanceFormat;
import dev.cfn4j.spec.json.ResourceTypeFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The facts in this jar: one small resource for each type and one index. */
final class BundledFacts implements FactsSource {
    private static final Pattern TYPE_NAME = Pattern.compile("\\w+(::\\w+)+");

    @Override
    public Provenance provenance() {
        return ProvenanceFormat.read(index());
    }

    @Override
    public SortedSet<String> typeNames() {
        return new TreeSet<>(index().texts("types"));
    }

    @Override
    public Optional<ResourceType> read(String typeName) {
        if (!TYPE_NAME.matcher(typeName).matches()) {
            return Optional.empty();
        }
        String resource = resourceOf(typeName);
        var in = BundledFacts.class.getResourceAsStream(resource);
        return in == null
                ? Optional.empty()
                : Optional.of(ResourceTypeFormat.read(typeName, JsonText.readObject(in, typeName)));
    }

    static String resourceOf(String typeName) {
        return "types/" + typeName.replace("::", ".") + ".json";
    }

    private static Fields index() {
        var in = BundledFacts.class.getResourceAsStream("index.json");
        if (in == null) {
            throw new SpecException("the resource facts are missing from the cfn4j-resource-spec jar: expected"
                    + " dev/cfn4j/spec/index.json; build the module with Maven");
        }
        return JsonText.readObject(in, "index.json");
    }
}
