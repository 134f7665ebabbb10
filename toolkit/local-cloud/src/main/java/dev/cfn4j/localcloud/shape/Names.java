package dev.cfn4j.localcloud.shape;

import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StackRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of resources: given in their properties, or generated from the names of stack and resource. */
final class Names {
    private static final int LONGEST_PART = 24;
    private static final int DIGITS = 12;
    private static final Set<String> SMALL_LETTERS = Set.of("AWS::S3::Bucket", "AWS::ECR::Repository");

    private Names() {}

    /** The name that the properties give. */
    static Optional<String> given(Subject subject) {
        return candidates(subject).stream()
                .flatMap(property -> subject.text(property).stream())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** The properties that may hold the name. */
    private static List<String> candidates(Subject subject) {
        List<String> names = new ArrayList<>();
        subject.identity()
                .ref()
                .filter(ref -> subject.facts()
                        .flatMap(facts -> facts.findProperty(ref))
                        .isPresent())
                .ifPresent(names::add);
        subject.identity().arnTemplate().flatMap(ArnTemplate::lastPlaceholder).ifPresent(names::add);
        names.add(subject.kind() + "Name");
        names.add("Name");
        return names;
    }

    /** A name that only this generation of this resource of this stack has. */
    static String generated(StackRecord stack, ResourceRecord resource) {
        String seed = stack.id() + "/" + resource.logicalId() + "/" + resource.generation();
        String name = cut(stack.name()) + "-" + cut(resource.logicalId()) + "-"
                + Subject.digitsOf(seed, DIGITS).toUpperCase(Locale.ROOT);
        return SMALL_LETTERS.contains(resource.type()) ? name.toLowerCase(Locale.ROOT) : name + suffix(resource);
    }

    /** The last part of an ARN, URL or path. */
    static String tail(String physicalId) {
        return physicalId.substring(Math.max(physicalId.lastIndexOf('/'), physicalId.lastIndexOf(':')) + 1);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_PART, text.length()));
    }

    /** The names of first-in-first-out queues and topics end so. */
    private static String suffix(ResourceRecord resource) {
        return List.of("FifoQueue", "FifoTopic").stream()
                        .anyMatch(property -> resource.properties()
                                .find(property)
                                .flatMap(dev.cfn4j.localcloud.template.Scalars::text)
                                .filter("true"::equals)
                                .isPresent())
                ? ".fifo"
                : "";
    }
}
