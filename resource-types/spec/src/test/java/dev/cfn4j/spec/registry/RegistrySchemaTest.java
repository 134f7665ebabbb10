package dev.cfn4j.spec.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cfn4j.spec.Constraints;
import dev.cfn4j.spec.PresenceRule;
import dev.cfn4j.spec.PropertyFacts;
import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.Shape;
import dev.cfn4j.spec.Shape.Kind;
import dev.cfn4j.spec.SpecException;
import dev.cfn4j.spec.TagFacts;
import dev.cfn4j.spec.UpdateBehavior;
import dev.cfn4j.spec.json.JsonText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One small schema for each style that real schemas have. */
class RegistrySchemaTest {
    @Test
    void mergesPropertiesThatOnlyABranchNamesAsOptional() {
        var type = type("""
                "properties": {"Choice": {"$ref": "#/definitions/Choice"}},
                "definitions": {"Choice": {"type": "object", "oneOf": [
                  {"properties": {"A": {"type": "string"}}, "required": ["A"], "additionalProperties": false},
                  {"properties": {"B": {"type": "integer"}}, "required": ["B"], "additionalProperties": false}
                ]}}
                """);

        var choice = type.definitions().get("Choice");
        assertThat(choice.properties().keySet()).containsExactly("A", "B");
        assertThat(choice.required()).isEmpty();
        assertThat(choice.presence()).containsExactly(new PresenceRule.OneOf(List.of(List.of("A"), List.of("B"))));
    }

    @Test
    void requiresWhatEveryBranchRequires() {
        var type = type("""
                "properties": {"A": {"type": "string"}, "B": {"type": "string"}, "C": {"type": "string"}},
                "anyOf": [{"required": ["A", "B"]}, {"required": ["A", "C"]}]
                """);

        assertThat(type.body().required()).containsExactly("A");
    }

    @Test
    void mergesAllOfBranches() {
        var type = type("""
                "properties": {"P": {"$ref": "#/definitions/P"}},
                "definitions": {
                  "Base": {"type": "object", "properties": {"A": {"type": "string"}}, "required": ["A"]},
                  "P": {"type": "object", "properties": {"B": {"type": "string"}}, "allOf": [{"$ref": "#/definitions/Base"}]}
                }
                """);

        assertThat(type.definitions().get("P").properties().keySet()).containsExactly("A", "B");
        assertThat(type.definitions().get("P").required()).containsExactly("A");
    }

    @Test
    void takesAnAllOfOfOneReferenceForTheReference() {
        var type = type("""
                "properties": {"P": {"title": "P", "allOf": [{"$ref": "#/definitions/Named"}]}},
                "definitions": {"Named": {"type": "object", "properties": {"A": {"type": "string"}}}}
                """);

        assertThat(shape(type, "P")).isEqualTo(Shape.ref("Named"));
    }

    @Test
    void collapsesAlternativesThatDifferInConstraintsOnly() {
        var type = type("""
                "properties": {"P": {"oneOf": [
                  {"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^b"}]}}
                """);

        var shape = (Shape.Scalar) shape(type, "P");
        assertThat(shape.kind()).isEqualTo(Kind.STRING);
        assertThat(shape.constraints().anyOf())
                .extracting(Constraints::pattern)
                .containsExactly(Optional.of("^a"), Optional.of("^b"));
    }

    @Test
    void joinsAlternativeFormats() {
        var type = type("""
                "properties": {"P": {"type": "string", "maxLength": 9, "anyOf": [
                  {"format": "AWS::KMS::Key.Arn"}, {"format": "AWS::KMS::Key.Id"}]}}
                """);

        assertThat(shape(type, "P").constraints().length()).hasToString("at most 9");
        assertThat(shape(type, "P").constraints().anyOf())
                .containsExactly(Constraints.NONE.withFormats(List.of("AWS::KMS::Key.Arn", "AWS::KMS::Key.Id")));
    }

    @Test
    void keepsRealUnions() {
        var type = type("""
                "properties": {"P": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}}
                """);

        assertThat(shape(type, "P").bare())
                .isEqualTo(new Shape.Union(
                        List.of(Shape.scalar(Kind.STRING), Shape.listOf(Shape.scalar(Kind.STRING))), Constraints.NONE));
        assertThat(shape(type, "P").isExact()).isTrue();
    }

    @Test
    void keepsAChoiceBetweenNamedDefinitionsAUnion() {
        var type = type("""
                "properties": {"P": {"type": "object", "oneOf": [
                  {"$ref": "#/definitions/A"}, {"$ref": "#/definitions/B"}]}},
                "definitions": {
                  "A": {"type": "object", "properties": {"X": {"type": "string"}}},
                  "B": {"type": "object", "properties": {"Y": {"type": "string"}}}}
                """);

        assertThat(shape(type, "P"))
                .isEqualTo(new Shape.Union(List.of(Shape.ref("A"), Shape.ref("B")), Constraints.NONE));
    }

    @Test
    void makesATypeListOfScalarsAUnion() {
        var type = type("""
                "properties": {"P": {"type": ["integer", "string"]}, "N": {"type": ["boolean", "null"]}}
                """);

        assertThat(shape(type, "P"))
                .isEqualTo(new Shape.Union(
                        List.of(Shape.scalar(Kind.INTEGER), Shape.scalar(Kind.STRING)), Constraints.NONE));
        assertThat(shape(type, "N")).isEqualTo(Shape.scalar(Kind.BOOLEAN));
    }

    @Test
    void takesObjectOrTextForJsonThatMayBeText() {
        var type = type("""
                "properties": {"P": {"type": ["object", "string"]}, "Q": {"type": "object"}}
                """);

        assertThat(shape(type, "P")).isInstanceOf(Shape.Json.class);
        assertThat(shape(type, "P").constraints().formats()).containsExactly("json");
        assertThat(shape(type, "Q")).isEqualTo(Shape.json());
        assertThat(shape(type, "Q").isExact()).isFalse();
    }

    @Test
    void keepsTheMembersOfAnObjectThatMayBeText() {
        var type = type("""
                "properties": {"Redrive": {"type": ["object", "string"], "properties": {"count": {"type": "integer"}}}}
                """);

        var union = (Shape.Union) shape(type, "Redrive");
        assertThat(union.alternatives().get(0)).isEqualTo(Shape.ref("Redrive"));
        assertThat(type.definitions().get("Redrive").properties()).containsKey("count");
    }

    @Test
    void readsMaps() {
        var type = type("""
                "properties": {
                  "P": {"type": "object", "patternProperties": {"^[a-z]+$": {"type": "string", "maxLength": 3}}},
                  "Q": {"type": "object", "additionalProperties": {"type": "integer"}, "maxProperties": 5},
                  "R": {"type": "object", "patternProperties": {"^a": {"type": "string"}, "^b": {"type": "string"}}}
                }
                """);

        var map = (Shape.MapOf) shape(type, "P");
        assertThat(map.keyPattern()).contains("^[a-z]+$");
        assertThat(map.value().constraints().length()).hasToString("at most 3");
        assertThat(shape(type, "Q").bare()).isEqualTo(Shape.mapOf(Shape.scalar(Kind.INTEGER)));
        assertThat(shape(type, "Q").constraints().size()).hasToString("at most 5");
        assertThat(shape(type, "R")).isEqualTo(Shape.mapOf(Shape.scalar(Kind.STRING)));
    }

    @Test
    void namesAnInlineObjectAfterItsPropertyAndItsOwnerWhereTaken() {
        var type = type("""
                "properties": {
                  "Rule": {"type": "object", "properties": {"A": {"type": "string"}}},
                  "Other": {"$ref": "#/definitions/Other"},
                  "Same": {"type": "array", "items": {"type": "object", "properties": {"B": {"type": "string"}}}}
                },
                "definitions": {
                  "Other": {"type": "object", "properties": {
                    "Rule": {"type": "object", "properties": {"C": {"type": "string"}}}}}
                }
                """);

        assertThat(shape(type, "Rule")).isEqualTo(Shape.ref("Rule"));
        assertThat(shape(type, "Same")).isEqualTo(Shape.listOf(Shape.ref("Same")));
        assertThat(type.definitions().keySet()).containsExactly("Other", "OtherRule", "Rule", "Same");
    }

    @Test
    void followsReferenceCycles() {
        var type = type("""
                "properties": {"Filter": {"$ref": "#/definitions/Filter"}},
                "definitions": {"Filter": {"type": "object", "properties": {
                  "Not": {"$ref": "#/definitions/Filter"}, "All": {"$ref": "#/definitions/Filters"}}},
                  "Filters": {"type": "array", "items": {"$ref": "#/definitions/Filter"}}}
                """);

        assertThat(type.definitions().get("Filter").properties().get("All").shape())
                .isEqualTo(Shape.listOf(Shape.ref("Filter")));
    }

    @Test
    void readsScalarDefinitionsInPlace() {
        var type = type("""
                "properties": {"P": {"$ref": "#/definitions/Status"}},
                "definitions": {"Status": {"type": "string", "enum": ["On", "Off"], "default": "Off"}}
                """);

        assertThat(shape(type, "P").constraints().allowedValues()).containsExactly("On", "Off");
        assertThat(property(type, "P").defaultValue()).contains("Off");
        assertThat(type.definitions()).isEmpty();
    }

    @Test
    void readsEveryConstraint() {
        var type = type("""
                "properties": {
                  "N": {"type": "number", "minimum": 1, "exclusiveMaximum": 5.50, "multipleOf": 0.5},
                  "L": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "insertionOrder": false,
                        "items": {"type": "string", "minLength": 2, "pattern": "x", "format": "date-time"}},
                  "E": {"type": "string", "enumCaseInsensitive": ["a", "b"]},
                  "C": {"type": "string", "const": "only"}
                }
                """);

        assertThat(shape(type, "N").constraints().value()).hasToString("1..5.5 (exclusive)");
        assertThat(shape(type, "N").constraints().multipleOf())
                .hasValueSatisfying(step -> assertThat(step).hasToString("0.5"));
        var list = (Shape.ListOf) shape(type, "L");
        assertThat(list.constraints().size()).hasToString("1..3");
        assertThat(list.constraints().uniqueItems()).isTrue();
        assertThat(list.constraints().ordered()).isFalse();
        assertThat(list.item().constraints().length()).hasToString("at least 2");
        assertThat(list.item().constraints().pattern()).contains("x");
        assertThat(list.item().constraints().formats()).containsExactly("date-time");
        assertThat(shape(type, "E").constraints().ignoresCase()).isTrue();
        assertThat(shape(type, "C").constraints().allowedValues()).containsExactly("only");
    }

    @Test
    void readsPresenceRules() {
        var type = type("""
                "properties": {"A": {"type": "string"}, "B": {"type": "string"}, "C": {"type": "string"}},
                "requiredXor": ["A", "B"], "requiredOr": ["B", "C"],
                "dependentRequired": {"A": ["C"]}, "dependentExcluded": {"B": ["C"]}
                """);

        assertThat(type.body().presence())
                .containsExactlyInAnyOrder(
                        new PresenceRule.OneOf(List.of(List.of("A"), List.of("B"))),
                        new PresenceRule.AnyOf(List.of(List.of("B"), List.of("C"))),
                        new PresenceRule.Requires("A", List.of("C")),
                        new PresenceRule.Excludes("B", List.of("C")));
    }

    @Test
    void hidesReadOnlyMembersAndMakesThemAttributes() {
        var type = type("""
                "properties": {
                  "Arn": {"type": "string"},
                  "Endpoint": {"$ref": "#/definitions/Endpoint"},
                  "Config": {"$ref": "#/definitions/Config"},
                  "Items": {"type": "array", "items": {"$ref": "#/definitions/Item"}}
                },
                "readOnlyProperties": ["/properties/Arn", "/properties/Endpoint", "/properties/Config/Id",
                  "/properties/Items/*/State"],
                "definitions": {
                  "Endpoint": {"type": "object", "properties": {"Port": {"type": "integer"}, "Host": {"type": "string"}}},
                  "Config": {"type": "object", "properties": {"Id": {"type": "string"}, "Size": {"type": "integer"}}},
                  "Item": {"type": "object", "properties": {"State": {"type": "string"}, "Key": {"type": "string"}}}
                }
                """);

        assertThat(type.properties().keySet()).containsExactly("Config", "Items");
        assertThat(type.body().readOnly()).containsExactly("Arn", "Endpoint");
        assertThat(type.definitions().keySet()).containsExactly("Config", "Item");
        assertThat(type.definitions().get("Config").readOnly()).containsExactly("Id");
        assertThat(type.definitions().get("Item").readOnly()).containsExactly("State");
        assertThat(type.attributes().keySet()).containsExactly("Arn", "Config.Id", "Endpoint.Host", "Endpoint.Port");
    }

    @Test
    void hidesAPropertyWhoseMembersAreAllReadOnly() {
        var type = type("""
                "properties": {"Meta": {"$ref": "#/definitions/Meta"}, "A": {"type": "string"}},
                "readOnlyProperties": ["/properties/Meta/Arn"],
                "definitions": {"Meta": {"type": "object", "properties": {"Arn": {"type": "string"}}}}
                """);

        assertThat(type.properties().keySet()).containsExactly("A");
        assertThat(type.body().readOnly()).containsExactly("Meta");
        assertThat(type.attributes()).containsOnlyKeys("Meta.Arn");
    }

    @Test
    void keepsAMemberSettableThatIsReadOnlyInOneUseOnly() {
        var type = type("""
                "properties": {"In": {"$ref": "#/definitions/Point"}, "Out": {"$ref": "#/definitions/Point"}},
                "readOnlyProperties": ["/properties/In/X"],
                "definitions": {"Point": {"type": "object", "properties": {"X": {"type": "string"}}}}
                """);

        assertThat(type.definitions().get("Point").properties()).containsKey("X");
    }

    @Test
    void marksNestedPaths() {
        var type = type("""
                "properties": {"Config": {"$ref": "#/definitions/Config"}},
                "createOnlyProperties": ["/properties/Config/Engine"],
                "conditionalCreateOnlyProperties": ["/properties/Config/Version"],
                "writeOnlyProperties": ["/properties/Config/Password"],
                "deprecatedProperties": ["/properties/Config/Legacy"],
                "definitions": {"Config": {"type": "object", "properties": {
                  "Engine": {"type": "string"}, "Version": {"type": "string"}, "Password": {"type": "string"},
                  "Legacy": {"type": "string"}}}}
                """);

        var config = type.definitions().get("Config");
        assertThat(config.properties().get("Engine").update()).isEqualTo(UpdateBehavior.REPLACEMENT);
        assertThat(config.properties().get("Version").update()).isEqualTo(UpdateBehavior.CONDITIONAL);
        assertThat(config.properties().get("Password").writeOnly()).isTrue();
        assertThat(config.properties().get("Legacy").deprecated()).isTrue();
    }

    @Test
    void replacesWithEverythingInsideAReplacingProperty() {
        var type = type("""
                "properties": {"Fixed": {"$ref": "#/definitions/Fixed"}, "Loose": {"$ref": "#/definitions/Shared"}},
                "createOnlyProperties": ["/properties/Fixed"],
                "definitions": {
                  "Fixed": {"type": "object", "properties": {
                    "Deep": {"$ref": "#/definitions/Deep"}, "Shared": {"$ref": "#/definitions/Shared"}}},
                  "Deep": {"type": "object", "properties": {"A": {"type": "string"}, "Deep": {"$ref": "#/definitions/Deep"}}},
                  "Shared": {"type": "object", "properties": {"A": {"type": "string"}}}}
                """);

        assertThat(type.definitions().get("Deep").properties().get("A").update())
                .isEqualTo(UpdateBehavior.REPLACEMENT);
        assertThat(type.definitions().get("Shared").properties().get("A").update())
                .isEqualTo(UpdateBehavior.NO_INTERRUPTION);
    }

    @Test
    void doesNotTakeACompoundIdentifierForWhatRefReturns() {
        var simple = type("""
                "properties": {"Id": {"type": "string"}}, "primaryIdentifier": ["/properties/Id"]
                """);
        var compound = type("""
                "properties": {"A": {"type": "string"}, "B": {"type": "string"}},
                "primaryIdentifier": ["/properties/A", "/properties/B"]
                """);

        assertThat(simple.identity().ref()).contains("Id");
        assertThat(compound.identity().ref()).isEmpty();
        assertThat(compound.identity().primary()).containsExactly("A", "B");
    }

    @Test
    void tellsTheFormOfTags() {
        var list = type("""
                "properties": {"Tags": {"type": "array", "items": {"$ref": "#/definitions/Tag"}}},
                "tagging": {"taggable": true, "tagProperty": "/properties/Tags"},
                "definitions": {"Tag": {"type": "object", "properties": {
                  "Key": {"type": "string"}, "Value": {"type": "string"}}}}
                """);
        var map = type("""
                "properties": {"MyTags": {"type": "object", "additionalProperties": {"type": "string"}}},
                "tagging": {"taggable": true, "tagProperty": "/properties/MyTags"}
                """);
        var none = type("""
                "properties": {"Tags": {"type": "object"}}, "tagging": {"taggable": false}
                """);

        assertThat(list.traits().tags()).contains(new TagFacts("Tags", TagFacts.Variant.STANDARD));
        assertThat(map.traits().tags()).contains(new TagFacts("MyTags", TagFacts.Variant.MAP));
        assertThat(none.traits().tags()).isEmpty();
    }

    @Test
    void readsWhatAValueNames() {
        var type = type("""
                "properties": {"Subnets": {"type": "array", "items": {"type": "string", "relationshipRef": {
                  "typeName": "AWS::EC2::Subnet", "propertyPath": "/properties/SubnetId"}}}}
                """);

        assertThat(property(type, "Subnets").refersTo()).containsExactly("AWS::EC2::Subnet.SubnetId");
    }

    @Test
    void isOpenUnlessTheSchemaForbidsOtherMembers() {
        assertThat(type("\"properties\": {}").body().open()).isTrue();
        assertThat(type("\"properties\": {}, \"additionalProperties\": false")
                        .body()
                        .open())
                .isFalse();
    }

    @Test
    void saysWhereAReferenceLeadsNowhere() {
        assertThatThrownBy(() -> type("\"properties\": {\"P\": {\"$ref\": \"#/definitions/Gone\"}}"))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("#/definitions/Gone")
                .hasMessageContaining("has no 'definitions'");
    }

    @Test
    void evaluatesPresenceRules() {
        var oneOf = new PresenceRule.OneOf(List.of(List.of("A"), List.of("B", "C")));

        assertThat(oneOf.allows(Set.of("A"))).isTrue();
        assertThat(oneOf.allows(Set.of("B", "C"))).isTrue();
        assertThat(oneOf.allows(Set.of("A", "B", "C"))).isFalse();
        assertThat(oneOf.allows(Set.of("B"))).isFalse();
        assertThat(new PresenceRule.Excludes("A", List.of("B")).allows(Set.of("A", "B")))
                .isFalse();
        assertThat(new PresenceRule.Requires("A", List.of("B")).allows(Set.of("A")))
                .isFalse();
        assertThat(new PresenceRule.AnyOf(List.of(List.of("A"))).allows(Set.of()))
                .isFalse();
    }

    private static PropertyFacts property(ResourceType type, String name) {
        return type.findProperty(name).orElseThrow();
    }

    private static Shape shape(ResourceType type, String name) {
        return property(type, name).shape();
    }

    private static ResourceType type(String members) {
        String schema = "{\"typeName\": \"Test::One::Thing\", " + members + "}";
        var in = new ByteArrayInputStream(schema.getBytes(StandardCharsets.UTF_8));
        return new RegistrySchema(JsonText.readObject(in, "test schema")).toResourceType();
    }
}
