package dev.cfn4j.localcloud.lifecycle;

/**
 * Something in a template that is found wrong before anything is done.
 *
 * @param logicalId the resource
 * @param type its type
 * @param path where, as a pointer into the template
 * @param reason what is wrong
 */
public record Invalidity(String logicalId, String type, String path, String reason) {}
