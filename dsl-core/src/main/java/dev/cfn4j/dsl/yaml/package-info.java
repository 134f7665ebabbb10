/** YAML as CloudFormation takes it: writing trees as text, and reading text as trees. */
@NullMarked
package dev.cfn4j.dsl.yaml;

import org.jspecify.annotations.NullMarked;
