package dev.cfn4j.spec;

/**
 * What is known of one attribute that Fn::GetAtt returns.
 *
 * @param name the name, dotted where it is nested, as {@code Endpoint.Port}
 * @param shape the shape of its value, with the formats of its texts and no other constraints
 */
public record AttributeFacts(String name, Shape shape) {}
