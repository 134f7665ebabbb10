package dev.cfn4j.localcloud.state;

import java.util.Optional;

/**
 * An output of a stack.
 *
 * @param key its name in the template
 * @param value its value
 * @param description what the template says about it
 * @param exportName the name under which other stacks may import it
 */
public record OutputRecord(String key, String value, Optional<String> description, Optional<String> exportName) {}
