package dev.cfn4j.engine.aws;

import java.util.Optional;

/**
 * Everything that CloudFormation tells of one resource of a deployed stack.
 *
 * @param resource the resource
 * @param statusReason why it has its status, where something is said
 * @param description the description in the template, where there is one
 * @param metadata the metadata in the template as JSON, where there is any
 * @param lastUpdated when its status last changed, as {@code 2026-01-31T12:00:00Z}
 */
public record ResourceDetail(
        StackResource resource,
        Optional<String> statusReason,
        Optional<String> description,
        Optional<String> metadata,
        String lastUpdated) {}
