package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.spec.schema.SchemaFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles a document of JSON schema: draft 7 with the keywords that cfn-lint adds. A keyword that is not known asks nothing. */
final class SchemaCompiler {
    private final Map<?, ?> root;
    private final Map<String, SchemaCompiler> others;
    private final Map<String, Schema> references = new HashMap<>();

    private SchemaCompiler(Map<?, ?> root, Map<String, SchemaCompiler> others) {
        this.root = root;
        this.others = others;
    }

    /** Compiles a whole document. */
    static Schema compile(Map<?, ?> document) {
        return new SchemaCompiler(document, Map.of()).schema(document);
    }

    /**
     * Compiles one of the schemas that the facts have by name.
     *
     * @param beside the names of others that it refers to
     */
    static Schema document(String name, String... beside) {
        Map<String, SchemaCompiler> others = new HashMap<>();
        for (String other : beside) {
            Map<String, Object> tree = SchemaFacts.document(other).members();
            others.put(other.substring(other.indexOf('/') + 1), new SchemaCompiler(tree, Map.of()));
        }
        Map<String, Object> tree = SchemaFacts.document(name).members();
        return new SchemaCompiler(tree, others).schema(tree);
    }

    private Schema schema(@Nullable Object tree) {
        if (tree instanceof Boolean flag) {
            return flag ? Schema.ANY : Schema.NONE;
        }
        if (!(tree instanceof Map<?, ?> map) || map.isEmpty()) {
            return Schema.ANY;
        }
        List<Keyword> keywords = new ArrayList<>();
        map.forEach((name, argument) -> {
            Keyword keyword = keyword((String) name, argument, map);
            if (keyword != null) {
                keywords.add(keyword);
            }
        });
        return keywords.isEmpty() ? Schema.ANY : new Schema(List.copyOf(keywords));
    }

    private @Nullable Keyword keyword(String name, Object argument, Map<?, ?> schema) {
        Keyword keyword = combination(name, argument, schema);
        if (keyword == null) {
            keyword = ofMembers(name, argument, schema);
        }
        if (keyword == null) {
            keyword = ofItems(name, argument, schema);
        }
        return keyword == null ? ofScalars(name, argument) : keyword;
    }

    private @Nullable Keyword combination(String name, Object argument, Map<?, ?> schema) {
        return switch (name) {
            case "$ref" -> reference((String) argument);
            case "allOf" -> Combinations.allOf(schemas(argument));
            case "anyOf" -> Combinations.anyOf(schemas(argument));
            case "oneOf" -> Combinations.oneOf(schemas(argument));
            case "not" -> Combinations.not(schema(argument), SchemaWords.of(argument));
            case "if" ->
                Combinations.conditional(
                        schema(argument), next(schema, "then"), next(schema, "else"), SchemaWords.of(argument));
            case "cfnContext" -> context(map(argument));
            case "cfnGather" ->
                Gather.of(map(map(argument).get("gather")), schema(map(argument).get("schema")));
            default -> null;
        };
    }

    private @Nullable Schema next(Map<?, ?> schema, String name) {
        return schema.containsKey(name) ? schema(schema.get(name)) : null;
    }

    private Keyword context(Map<?, ?> context) {
        Schema inner = schema(context.get("schema"));
        boolean plain = context.get("functions") instanceof List<?> list && list.isEmpty();
        return plain ? Combinations.literally(inner) : inner::check;
    }

    private @Nullable Keyword ofMembers(String name, Object argument, Map<?, ?> schema) {
        return switch (name) {
            case "properties" -> ObjectKeywords.properties(named(argument));
            case "patternProperties" -> ObjectKeywords.patternProperties(named(argument));
            case "additionalProperties" -> additional(argument, schema);
            case "propertyNames" -> ObjectKeywords.propertyNames(schema(argument));
            case "minProperties" -> ObjectKeywords.size((BigDecimal) argument, false);
            case "maxProperties" -> ObjectKeywords.size((BigDecimal) argument, true);
            case "required" -> PresenceKeywords.required(texts(argument));
            case "requiredXor" -> PresenceKeywords.exactlyOne(texts(argument));
            case "requiredOr" -> PresenceKeywords.atLeastOne(texts(argument));
            case "dependentRequired" -> PresenceKeywords.dependentRequired(lists(argument));
            case "dependentExcluded" -> PresenceKeywords.dependentExcluded(lists(argument));
            default -> null;
        };
    }

    private @Nullable Keyword additional(Object argument, Map<?, ?> schema) {
        if (Boolean.TRUE.equals(argument)) {
            return null;
        }
        Set<String> names = namedSchemas(schema, "properties").keySet();
        return ObjectKeywords.additional(
                names, namedSchemas(schema, "patternProperties").keySet(), schema(argument));
    }

    private static Map<String, Object> namedSchemas(Map<?, ?> schema, String keyword) {
        Map<String, Object> result = new LinkedHashMap<>();
        map(schema.get(keyword)).forEach((name, value) -> result.put((String) name, value));
        return result;
    }

    private @Nullable Keyword ofItems(String name, Object argument, Map<?, ?> schema) {
        return switch (name) {
            case "items" ->
                ListKeywords.items(
                        schema(argument), list(schema.get("prefixItems")).size());
            case "prefixItems" -> ListKeywords.prefixItems(schemas(argument));
            case "minItems" -> ListKeywords.size((BigDecimal) argument, false);
            case "maxItems" -> ListKeywords.size((BigDecimal) argument, true);
            case "contains" -> ListKeywords.contains(schema(argument), SchemaWords.of(argument));
            case "uniqueItems" -> Boolean.TRUE.equals(argument) ? ListKeywords.unique() : null;
            case "uniqueKeys" -> ListKeywords.uniqueKeys(texts(argument));
            default -> null;
        };
    }

    private static @Nullable Keyword ofScalars(String name, Object argument) {
        return switch (name) {
            case "type" -> ScalarKeywords.type(argument instanceof String one ? List.of(one) : texts(argument));
            case "const" -> ScalarKeywords.constant(Operand.of(argument));
            case "enum" -> ScalarKeywords.allowed(Trees.nodes(list(argument)), false);
            case "enumCaseInsensitive" -> ScalarKeywords.allowed(Trees.nodes(list(argument)), true);
            case "minimum" -> ScalarKeywords.limit(Operand.of(argument), it -> it >= 0, "at least");
            case "maximum" -> ScalarKeywords.limit(Operand.of(argument), it -> it <= 0, "at most");
            case "exclusiveMinimum" -> ScalarKeywords.limit(Operand.of(argument), it -> it > 0, "more than");
            case "exclusiveMaximum" -> ScalarKeywords.limit(Operand.of(argument), it -> it < 0, "less than");
            case "multipleOf" -> ScalarKeywords.multipleOf((BigDecimal) argument);
            case "minLength" -> ScalarKeywords.length((BigDecimal) argument, false);
            case "maxLength" -> ScalarKeywords.length((BigDecimal) argument, true);
            case "pattern" -> ScalarKeywords.pattern(Operand.of(argument));
            case "format" -> ScalarKeywords.format((String) argument);
            default -> null;
        };
    }

    /** A reference is followed when it is first asked, as schemas may refer to themselves. */
    private Keyword reference(String pointer) {
        Schema[] target = new Schema[1];
        return (node, place, run) -> {
            Schema found = target[0];
            if (found == null) {
                found = referred(pointer);
                target[0] = found;
            }
            found.check(node, place, run);
        };
    }

    private synchronized Schema referred(String pointer) {
        SchemaCompiler other = others.get(pointer.substring(0, pointer.indexOf('#')));
        if (other != null) {
            return other.referred(pointer.substring(pointer.indexOf('#')));
        }
        Schema known = references.get(pointer);
        if (known == null) {
            known = schema(find(pointer));
            references.put(pointer, known);
        }
        return known;
    }

    private @Nullable Object find(String pointer) {
        Object at = root;
        for (String name : pointer.substring(2).split("/", -1)) {
            at = map(at).get(name);
        }
        return at;
    }

    private Map<String, Schema> named(Object argument) {
        Map<String, Schema> result = new LinkedHashMap<>();
        map(argument).forEach((name, tree) -> result.put((String) name, schema(tree)));
        return result;
    }

    private List<Schema> schemas(Object argument) {
        List<Schema> result = new ArrayList<>();
        list(argument).forEach(tree -> result.add(schema(tree)));
        return List.copyOf(result);
    }

    private static Map<String, List<String>> lists(Object argument) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        map(argument).forEach((name, list) -> result.put((String) name, texts(list)));
        return result;
    }

    private static List<String> texts(@Nullable Object argument) {
        List<String> result = new ArrayList<>();
        list(argument).forEach(item -> result.add((String) item));
        return List.copyOf(result);
    }

    private static List<?> list(@Nullable Object tree) {
        return tree instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? map : Map.of();
    }
}
