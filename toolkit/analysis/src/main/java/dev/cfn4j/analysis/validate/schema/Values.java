package dev.cfn4j.analysis.validate.schema;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.dsl.node.Node;
import java.util.List;

/** What functions may be, where some of the conditions are known. */
interface Values {
    /**
     * A value that a function may have.
     *
     * @param node the value; a function only where that is said
     * @param place where it is written
     * @param assumed whether it depends on the value of a parameter
     */
    record Value(Node node, Place place, boolean assumed) {}

    /**
     * All that a function may be.
     *
     * @param values what is known
     * @param absent whether it may take the property away
     * @param unknown whether it may be something that is known only when it is deployed
     */
    record Possible(List<Value> values, boolean absent, boolean unknown) {
        /** Whether it takes the property away for sure. */
        boolean vanishes() {
            return absent && values.isEmpty() && !unknown;
        }
    }

    /** What the function may be. */
    Possible of(Node function, Place place);

    /** The value itself, or where it is an Fn::If what its branches leave, functions or not; none if it may not be there. */
    List<Value> branches(Node node, Place place);
}
