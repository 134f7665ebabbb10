package dev.cfn4j.analysis.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that differs between two sides.
 *
 * @param tags the stack's tags
 * @param parameters the values of parameters; secret ones are masked
 * @param sections what differs outside of resources, in the order of sections
 * @param resources what happens to resources, in the order of the new template, then those removed
 * @param security what is allowed, forbidden and protected otherwise than before
 * @param retagged the resources that CloudFormation gives the stack's other tags, in the order of the template
 */
public record StackDiff(
        List<NamedChange> tags,
        List<NamedChange> parameters,
        List<Change> sections,
        List<ResourceChange> resources,
        List<SecurityChange> security,
        List<String> retagged) {
    /** Keeps copies of the lists. */
    public StackDiff {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        sections = List.copyOf(sections);
        resources = List.copyOf(resources);
        security = List.copyOf(security);
        retagged = List.copyOf(retagged);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return tags.isEmpty() && parameters.isEmpty() && sections.isEmpty() && resources.isEmpty();
    }

    /** Every difference of the templates. */
    public List<Change> changes() {
        return Stream.concat(
                        sections.stream(),
                        resources.stream()
                                .filter(resource -> !resource.looped())
                                .flatMap(resource -> resource.changes().stream()))
                .toList();
    }

    /** The resources of which data may be lost. */
    public List<ResourceChange> losses() {
        return resources.stream().filter(ResourceChange::losesData).toList();
    }

    /** What happens to the resource of that logical ID. */
    public Optional<ResourceChange> find(String logicalId) {
        return resources.stream()
                .filter(resource -> resource.logicalId().equals(logicalId))
                .findFirst();
    }

    /** The same with other resources. */
    public StackDiff with(List<ResourceChange> others) {
        return new StackDiff(tags, parameters, sections, others, security, retagged);
    }
}
