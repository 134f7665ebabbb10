package dev.cfn4j.dsl.states;

import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.text.MixedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a bucket that a distributed map reads or writes.
 *
 * @param <S> the subclass, which setters return
 */
abstract class BucketAccess<S extends BucketAccess<S>> extends Structure<S> {
    private final @Nullable Object bucketArn;

    BucketAccess(String call, Object bucket) {
        set("Resource", ServiceArn.integration(call));
        argument(
                "Bucket",
                bucket instanceof Resource<?> resource
                        ? TargetResource.checked(resource, "AWS::S3::Bucket").ref()
                        : bucket);
        bucketArn = arn(bucket);
    }

    private static @Nullable Object arn(Object bucket) {
        if (bucket instanceof Resource<?> resource) {
            return resource.getAtt("Arn");
        }
        return Permission.isKnown(bucket) ? mixed("arn:", Fn.partition(), ":s3:::", bucket) : null;
    }

    private static Value<String> mixed(Object... pieces) {
        MixedText text = new MixedText();
        for (Object piece : pieces) {
            if (piece instanceof Value<?> value) {
                text.value(value);
            } else {
                text.text((String) piece);
            }
        }
        return text.toValue();
    }

    /** Sets a member of the arguments. */
    final S argument(String name, Object value) {
        return put(AslWriter.ARGUMENTS, name, checkedTree(value));
    }

    /** Actions on the bucket, or on all objects in it. */
    final Permissions permissions(String state, boolean onObjects, String... actions) {
        if (bucketArn == null) {
            return new Permissions(List.of(), List.of(state));
        }
        Object on = onObjects ? mixed(bucketArn, "/*") : bucketArn;
        return new Permissions(List.of(new Permission(Arrays.asList(actions), List.of(on))), List.of());
    }
}
