package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.ResourceType;
import dev.cfn4j.spec.TagFacts;
import dev.cfn4j.spec.Traits;
import dev.cfn4j.spec.json.Fields;
import java.util.Optional;

/** What is particular about a type: tags as the registry says, or else the service spec; the rest as either knows it. */
final class TraitsRule {
    private TraitsRule() {}

    static ResourceType apply(ResourceType type, ServiceSpec spec) {
        var resource = spec.findResource(type.name()).orElseGet(() -> Fields.empty(type.name()));
        var traits = type.traits();
        return type.withTraits(new Traits(
                traits.tags().or(() -> tags(type, resource.object("tagInformation"))),
                resource.flag("isStateful"),
                traits.deletesFirst(),
                traits.lifecycle(),
                resource.text("scrutinizable"),
                resource.text("cloudFormationTransform")));
    }

    private static Optional<TagFacts> tags(ResourceType type, Fields information) {
        return information
                .text("tagPropertyName")
                .filter(property -> type.findProperty(property).isPresent())
                .map(property -> new TagFacts(property, TagFacts.Variant.of(information.expectText("variant"))));
    }
}
