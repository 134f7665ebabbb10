package dev.cfn4j.spec.json;

import dev.cfn4j.spec.Provenance;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where facts come from, as it stands in {@code provenance.json} and in the index. */
public final class ProvenanceFormat {
    private ProvenanceFormat() {}

    /** Reads it. */
    public static Provenance read(Fields fields) {
        return new Provenance(
                fields.expectText("version"),
                fields.objects("sources").stream()
                        .map(source -> new Provenance.Source(
                                source.expectText("name"),
                                source.expectText("version"),
                                source.expectText("date"),
                                source.expectText("licence")))
                        .toList());
    }

    /** It as a tree for {@link JsonText}. */
    public static Map<String, Object> tree(Provenance provenance) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("version", provenance.version());
        result.put(
                "sources",
                provenance.sources().stream().map(ProvenanceFormat::sourceTree).toList());
        return result;
    }

    private static Map<String, Object> sourceTree(Provenance.Source source) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", source.name());
        result.put("version", source.version());
        result.put("date", source.date());
        result.put("licence", source.licence());
        return result;
    }
}
