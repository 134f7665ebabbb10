package dev.cfn4j.analysis.security;

import dev.cfn4j.dsl.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Reads all that a resource allows, forbids and protects. */
public final class Grants {
    private static final List<GrantSource> SOURCES = List.of(
            new PolicyStatements(),
            new ManagedPolicies(),
            new SecurityGroupRules(),
            new FunctionAccess(),
            new PublicSwitches(),
            new PublicAccessBlock(),
            new Protections());

    private Grants() {}

    /**
     * The grants of a resource in the order of its properties.
     *
     * @param type its type
     * @param properties its properties, with all that is known filled in
     */
    public static List<Grant> of(String type, Node properties) {
        List<Grant> grants = new ArrayList<>();
        SOURCES.forEach(source -> source.read(type, properties, grants::add));
        return grants;
    }
}
