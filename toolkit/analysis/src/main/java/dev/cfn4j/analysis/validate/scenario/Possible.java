package dev.cfn4j.analysis.validate.scenario;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.dsl.node.Node;
import java.util.Optional;

/**
 * One thing that a value can be.
 *
 * @param scenario when it is that
 * @param place where it stands: the branch of an Fn::If, or else the value asked for
 * @param origin where it comes from
 * @param source where that is written: the parameter's default or allowed value, the entry of a mapping, or else {@code place}
 * @param content what it is
 */
public record Possible(Scenario scenario, Place place, Origin origin, Place source, Content content) {
    /** The value, where it is known. */
    public Optional<Node> node() {
        return content instanceof Content.Known known ? Optional.of(known.node()) : Optional.empty();
    }

    /** The text of a scalar, where it is known. */
    public Optional<String> text() {
        return node().flatMap(TemplateParameter::scalar);
    }

    /** Whether nothing is there. */
    public boolean isAbsent() {
        return content instanceof Content.Absent;
    }

    /** The same as the part of a function that stands at that place. */
    Possible as(Place outer, Node made) {
        return new Possible(scenario, outer, Origin.FUNCTION, outer, new Content.Known(made));
    }
}
