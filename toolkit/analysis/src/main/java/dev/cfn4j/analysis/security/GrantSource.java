package dev.cfn4j.analysis.security;

import dev.cfn4j.dsl.node.Node;
import java.util.function.Consumer;

/** Reads one kind of grant from a resource. */
interface GrantSource {
    /**
     * Reads them.
     *
     * @param type the resource's type
     * @param properties its properties, with all that is known filled in
     * @param to takes what is found
     */
    void read(String type, Node properties, Consumer<Grant> to);
}
