package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.state.RegionState;
import dev.cfn4j.localcloud.state.StoredValue;
import dev.cfn4j.localcloud.template.ParameterDeclaration;
import dev.cfn4j.localcloud.template.ParameterTypes;
import dev.cfn4j.localcloud.template.StackTemplate;
import dev.cfn4j.localcloud.wire.AwsFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up the values that parameters name in the parameter store. */
final class StoredParameters {
    private StoredParameters() {}

    /**
     * The value in the store for each parameter whose type asks for one.
     *
     * @throws AwsFault if there are none of those names
     */
    static Map<String, String> resolve(StackTemplate template, Map<String, String> values, RegionState region) {
        Map<String, String> resolved = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (ParameterDeclaration declared : template.parameters().values()) {
            String name = values.get(declared.name());
            boolean isStored = ParameterTypes.stored(declared.type()).isPresent();
            if (isStored && name != null) {
                Optional<String> value = region.parameters().find(name).map(StoredValue::latest);
                value.ifPresentOrElse(found -> resolved.put(declared.name(), found), () -> missing.add(name));
            } else if (declared.type().equals("AWS::SSM::Parameter::Name")
                    && name != null
                    && region.parameters().find(name).isEmpty()) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw AwsFault.validation(
                    "Unable to fetch parameters " + missing + " from parameter store for this account.");
        }
        return resolved;
    }
}
