package dev.cfn4j.localcloud.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The providers by type. */
public final class Providers {
    private final Map<String, Provider> byType = new HashMap<>();

    /** Those of this package, and others. */
    public Providers(Provider... others) {
        List.of(new BucketProvider(), new FunctionProvider(), new ParameterProvider(), new SecretProvider())
                .forEach(this::add);
        List.of(others).forEach(this::add);
    }

    private void add(Provider provider) {
        provider.types().forEach(type -> byType.put(type, provider));
    }

    /** The provider of a type; empty if nothing but the stack's record is there of such resources. */
    public Optional<Provider> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
