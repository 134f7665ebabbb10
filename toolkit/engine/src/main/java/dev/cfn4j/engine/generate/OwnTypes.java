package dev.cfn4j.engine.generate;

import dev.cfn4j.codegen.SourceFile;
import dev.cfn4j.codegen.TypeGenerator;
import dev.cfn4j.dsl.finding.Finding;
import dev.cfn4j.dsl.node.NodePath;
import dev.cfn4j.spec.Catalog;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.registry.RegistrySchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the schemas of a project's own types and makes their classes; collects what is wrong with them. */
final class OwnTypes {
    private final TypeGenerator generator;
    private final SortedMap<String, ResourceType> types = new TreeMap<>();
    private final SortedMap<String, String> sources = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> placesByType = new HashMap<>();
    private final Map<String, String> typesByClass = new HashMap<>();

    OwnTypes(String basePackage) {
        this.generator = new TypeGenerator(basePackage);
    }

    /** Reads one schema file. */
    void add(Path file, String name) {
        try {
            RegistrySchema schema = RegistrySchema.read(file, name);
            String place = schema.root().placeOf("typeName");
            expectNew(schema.typeName(), place);
            add(schema.toResourceType(), place);
        } catch (SpecException e) {
            findings.add(Finding.error("InvalidSchema", NodePath.ROOT, String.valueOf(e.getMessage())));
        }
    }

    private void expectNew(String type, String place) {
        if (Catalog.bundled().findType(type).isPresent()) {
            throw new SpecException(place + ": " + type + " comes with cfn4j (facts of "
                    + Catalog.bundled().version() + "); delete the schema and use the class of cfn4j-resource-types");
        }
        String other = placesByType.putIfAbsent(type, place);
        if (other != null) {
            throw new SpecException(
                    place + ": " + type + " is described in " + other + " already; delete one of the two");
        }
    }

    private void add(ResourceType type, String place) {
        SourceFile source = generator.generate(type);
        String other = typesByClass.putIfAbsent(source.path().toLowerCase(Locale.ROOT), type.name());
        if (other != null) {
            throw new SpecException(place + ": " + type.name() + " and " + other + " would have one class, "
                    + source.path() + "; keep one of them in a library of its own");
        }
        types.put(type.name(), type);
        sources.put(source.path(), source.text());
    }

    /** The types by name. */
    SortedMap<String, ResourceType> types() {
        return types;
    }

    /** The sources of the classes by path. */
    SortedMap<String, String> sources() {
        return sources;
    }

    /** What is wrong; all errors. */
    List<Finding> findings() {
        return findings;
    }
}
