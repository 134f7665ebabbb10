package dev.cfn4j.types.ruby;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.types.s3.Bucket;

/** {@code simple_template}: a bucket named by a parameter. */
final class SimpleStack extends Stack {
    @Override
    protected void define() {
        withoutFormatVersion();
        var label = parameter("Label")
                .description("The label to apply to the bucket.")
                .defaultValue("cfnrdsl");
        add(new Bucket("HelloBucket").bucketName(label));
    }
}
