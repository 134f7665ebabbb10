package dev.cfn4j.localcloud.provider;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.Optional;
import java.util.Set;

/** Functions and layers need code that is there. */
final class FunctionProvider implements Provider {
    @Override
    public Set<String> types() {
        return Set.of("AWS::Lambda::Function", "AWS::Lambda::LayerVersion");
    }

    @Override
    public String create(Job job) {
        expectCode(job);
        return job.resource().physicalId();
    }

    @Override
    public void update(Job job, ResourceRecord old) {
        expectCode(job);
    }

    @Override
    public void restore(Job job) {
        // What was there before needs no other code.
    }

    private static void expectCode(Job job) {
        Optional<Node> code = job.property("Code").or(() -> job.property("Content"));
        Optional<String> bucket = code.flatMap(node -> node.find("S3Bucket")).flatMap(Node::text);
        Optional<String> key = code.flatMap(node -> node.find("S3Key")).flatMap(Node::text);
        if (bucket.isEmpty() || key.isEmpty() || job.options().assumesCode()) {
            return;
        }
        boolean hasBucket =
                job.locked(() -> job.state().objects().find(bucket.get()).isPresent());
        if (!hasBucket) {
            throw missing("NoSuchBucket", "The specified bucket does not exist");
        }
        boolean hasObject = job.locked(
                () -> job.state().objects().find(bucket.get(), key.get()).isPresent());
        if (!hasObject) {
            throw missing("NoSuchKey", "The specified key does not exist.");
        }
    }

    private static ProviderFault missing(String code, String message) {
        return new ProviderFault("Resource handler returned message: \"Error occurred while GetObject. S3 Error Code: "
                + code + ". S3 Error Message: " + message
                + " (Service: Lambda, Status Code: 400)\" (HandlerErrorCode: InvalidRequest)");
    }
}
