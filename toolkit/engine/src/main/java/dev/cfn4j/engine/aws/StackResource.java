package dev.cfn4j.engine.aws;

/**
 * A resource of a deployed stack.
 *
 * @param logicalId its logical ID
 * @param physicalId its physical ID, empty where it has none yet
 * @param type its type
 * @param status its status
 */
public record StackResource(String logicalId, String physicalId, String type, String status) {}
