package dev.cfn4j.localcloud.shape;

import java.util.Optional;
import java.util.Set;

/** Secrets: their ARNs end in characters of chance. */
final class SecretShape implements ResourceShape {
    @Override
    public Set<String> types() {
        return Set.of("AWS::SecretsManager::Secret");
    }

    @Override
    public Optional<String> physicalId(Subject subject) {
        return Optional.of(
                subject.place().arn("secretsmanager", "secret:" + subject.name() + "-" + subject.digits("suffix", 6)));
    }
}
