package dev.cfn4j.engine.aws;

import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.engine.ToolkitException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.ExecuteChangeSetRequest;

/**
 * Members that a user adds to the requests for a change set and its execution, by the names of the
 * <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html">API</a>: {@code RoleARN}, {@code OnStackFailure},
 * {@code DisableRollback}. Names may be written with dashes, as in {@code role-arn}; lists are parted by commas.
 */
public final class RequestMembers {
    /** Nothing is added. */
    public static final RequestMembers NONE = new RequestMembers(Map.of());

    /** What the toolkit itself says. */
    private static final Set<String> OWN = Set.of(
            "StackName",
            "ChangeSetName",
            "ChangeSetType",
            "TemplateBody",
            "TemplateURL",
            "UsePreviousTemplate",
            "Parameters",
            "Tags",
            "Capabilities");

    private static final Map<String, SdkField<?>> KNOWN = known();

    private final Map<SdkField<?>, Object> values;

    private RequestMembers(Map<SdkField<?>, Object> values) {
        this.values = values;
    }

    /**
     * Reads them.
     *
     * @throws ToolkitException if there is no such member, the toolkit sets it itself, or the value is of another kind
     */
    public static RequestMembers of(Map<String, String> given) {
        Map<SdkField<?>, Object> values = new LinkedHashMap<>();
        given.forEach((name, text) -> {
            SdkField<?> field = field(name);
            values.put(field, value(field, text));
        });
        return new RequestMembers(values);
    }

    private static Map<String, SdkField<?>> known() {
        Map<String, SdkField<?>> fields = new TreeMap<>();
        Stream.<SdkPojo>of(
                        CreateChangeSetRequest.builder().build(),
                        ExecuteChangeSetRequest.builder().build())
                .flatMap(request -> request.sdkFields().stream())
                .filter(field -> !OWN.contains(field.memberName()) && isPlain(field))
                .forEach(field -> fields.put(field.memberName(), field));
        return fields;
    }

    private static boolean isPlain(SdkField<?> field) {
        MarshallingType<?> type = field.marshallingType();
        return type == MarshallingType.STRING || type == MarshallingType.BOOLEAN || isListOfTexts(field);
    }

    private static boolean isListOfTexts(SdkField<?> field) {
        return field.marshallingType() == MarshallingType.LIST
                && field.getTrait(ListTrait.class).memberFieldInfo().marshallingType() == MarshallingType.STRING;
    }

    private static SdkField<?> field(String name) {
        Optional<String> own =
                OWN.stream().filter(known -> plain(known).equals(plain(name))).findFirst();
        if (own.isPresent()) {
            throw ToolkitException.of(
                    "`" + own.get() + "` of the request is not for you to set; nothing was sent.",
                    "It follows from the stack and from the other options.");
        }
        return KNOWN.entrySet().stream()
                .filter(known -> plain(known.getKey()).equals(plain(name)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> ToolkitException.of(
                        "the requests for a change set and its execution have no member `" + name
                                + "` that is a text, a list of texts, true or false; nothing was sent.",
                        Suggestion.nearest(name, KNOWN.keySet())
                                .map(near -> "Did you mean `" + near + "`?")
                                .orElse("Expected one of: " + String.join(", ", KNOWN.keySet()) + ".")));
    }

    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static Object value(SdkField<?> field, String text) {
        if (field.marshallingType() == MarshallingType.BOOLEAN) {
            return truth(field, text);
        }
        return field.marshallingType() == MarshallingType.LIST ? List.of(text.split(",", -1)) : text;
    }

    private static Boolean truth(SdkField<?> field, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw ToolkitException.of(
                    "`" + field.memberName() + "` of the request: expected true or false, found " + text, null);
        }
        return Boolean.valueOf(text);
    }

    /** Sets those that the request has. */
    void addTo(SdkPojo request) {
        values.forEach(
                (field, value) -> set(request, request.sdkFieldNameToField().get(field.locationName()), value));
    }

    private static void set(SdkPojo request, @Nullable SdkField<?> field, Object value) {
        if (field != null) {
            field.set(request, value);
        }
    }
}
