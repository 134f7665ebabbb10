package dev.cfn4j.dsl.check;

import dev.cfn4j.dsl.node.NodePath;
import org.jspecify.annotations.Nullable;

/**
 * A mention of something that the template must define.
 *
 * @param kind what is mentioned
 * @param name the logical ID, condition or mapping
 * @param attribute the attribute that is asked for, for a GetAtt only
 * @param path where the mention stands
 */
public record Reference(Kind kind, String name, @Nullable String attribute, NodePath path) {
    /** What a reference mentions. */
    public enum Kind {
        /** A resource or parameter, by Ref or in Fn::Sub. */
        REF,
        /** An attribute of a resource, by Fn::GetAtt or in Fn::Sub. */
        GET_ATT,
        /** A resource, by DependsOn. */
        DEPENDS_ON,
        /** A condition. */
        CONDITION,
        /** A mapping. */
        MAPPING
    }
}
