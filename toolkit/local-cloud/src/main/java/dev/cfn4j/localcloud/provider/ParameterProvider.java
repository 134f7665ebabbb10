package dev.cfn4j.localcloud.provider;

import dev.cfn4j.localcloud.state.ResourceRecord;
import dev.cfn4j.localcloud.state.StoredValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parameters of the parameter store are there for templates and calls that name them. */
final class ParameterProvider implements Provider {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SSM::Parameter");
    }

    @Override
    public String create(Job job) {
        String name = job.resource().physicalId();
        return job.locked(() -> {
            if (job.region().parameters().find(name).isPresent()) {
                throw new ProviderFault(name + " already exists");
            }
            save(job, Optional.empty());
            return name;
        });
    }

    @Override
    public void update(Job job, ResourceRecord old) {
        job.locked(() -> {
            save(job, job.region().parameters().find(job.resource().physicalId()));
            return true;
        });
    }

    @Override
    public void delete(Job job) {
        job.locked(() -> {
            job.region().parameters().remove(job.resource().physicalId());
            return true;
        });
    }

    private static void save(Job job, Optional<StoredValue> old) {
        String value = job.text("Value").orElse("");
        StoredValue written = old.map(known -> known.latest().equals(value) ? known : known.with(value, job.now()))
                .orElseGet(() -> new StoredValue(
                        job.resource().physicalId(),
                        job.text("Type").orElse("String"),
                        List.of(value),
                        job.now(),
                        job.text("Description")));
        job.region().parameters().save(written.name(), written);
    }
}
