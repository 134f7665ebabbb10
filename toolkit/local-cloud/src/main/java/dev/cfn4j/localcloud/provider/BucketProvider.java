package dev.cfn4j.localcloud.provider;

import dev.cfn4j.localcloud.state.BucketRecord;
import dev.cfn4j.localcloud.state.ResourceRecord;
import java.util.Set;

/** Buckets are there for the calls of the object store; one that is not empty cannot be deleted. */
final class BucketProvider implements Provider {
    @Override
    public Set<String> types() {
        return Set.of("AWS::S3::Bucket");
    }

    @Override
    public String create(Job job) {
        String name = job.resource().physicalId();
        return job.locked(() -> {
            if (job.state().objects().find(name).isPresent()) {
                throw new ProviderFault(name + " already exists");
            }
            save(job, BucketRecord.of(name, job.region().name(), job.now()));
            return name;
        });
    }

    @Override
    public void update(Job job, ResourceRecord old) {
        job.locked(() -> {
            job.state().objects().find(job.resource().physicalId()).ifPresent(bucket -> save(job, bucket));
            return true;
        });
    }

    @Override
    public void delete(Job job) {
        String name = job.resource().physicalId();
        job.locked(() -> {
            if (!job.state().objects().isEmpty(name)) {
                throw new ProviderFault("The bucket you tried to delete is not empty (Service: S3, Status Code: 409)");
            }
            job.state().objects().remove(name);
            return true;
        });
    }

    private static void save(Job job, BucketRecord bucket) {
        job.state().objects().save(bucket.withTags(job.tags()));
    }
}
