/** The facts of all CloudFormation resource types as an immutable model, and the catalog that reads them one type at a time. */
@NullMarked
package dev.cfn4j.spec;

import org.jspecify.annotations.NullMarked;
