package dev.cfn4j.analysis.diff;

/**
 * What a resource is called on the other side, if it is renamed or moved. CloudFormation itself removes it here and adds it there.
 *
 * @param stack the stack where it is on the other side; empty for the same one
 * @param logicalId its logical ID there
 * @param declared whether the stack class says so; otherwise both are only defined alike
 */
public record Counterpart(String stack, String logicalId, boolean declared) {}
