package dev.cfn4j.localcloud.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Writes the SDK's response objects as XML; the objects themselves say which fields they have. */
public final class ResponseWriter {
    private static final String NAMESPACE = "http://cloudformation.amazonaws.com/doc/2010-05-15/";

    private final XmlText xml = new XmlText();

    private ResponseWriter() {}

    /** The answer to a call. */
    public static String write(String action, SdkPojo response, String requestId) {
        ResponseWriter writer = new ResponseWriter();
        writer.xml.open(action + "Response xmlns=\"" + NAMESPACE + "\"").open(action + "Result");
        writer.fields(response);
        writer.xml.close(action + "Result").open("ResponseMetadata").element("RequestId", requestId);
        return writer.xml.close("ResponseMetadata").close(action + "Response").toString();
    }

    private void fields(SdkPojo pojo) {
        for (SdkField<?> field : pojo.sdkFields()) {
            Object value = field.getValueOrDefault(pojo);
            if (value != null && !(value instanceof SdkAutoConstructList) && !(value instanceof SdkAutoConstructMap)) {
                value(field, field.locationName(), value);
            }
        }
    }

    private void value(SdkField<?> field, String name, Object value) {
        if (value instanceof SdkPojo pojo) {
            xml.open(name);
            fields(pojo);
            xml.close(name);
        } else if (value instanceof List<?> list) {
            list(field.getRequiredTrait(ListTrait.class), name, list);
        } else if (value instanceof Map<?, ?> map) {
            map(field.getRequiredTrait(MapTrait.class), name, map);
        } else {
            xml.element(name, scalar(value));
        }
    }

    private void list(ListTrait trait, String name, List<?> items) {
        String member = trait.isFlattened() ? name : RequestReader.memberName(trait);
        if (!trait.isFlattened()) {
            xml.open(name);
        }
        items.forEach(item -> value(trait.memberFieldInfo(), member, item));
        if (!trait.isFlattened()) {
            xml.close(name);
        }
    }

    private void map(MapTrait trait, String name, Map<?, ?> entries) {
        String entry = trait.isFlattened() ? name : "entry";
        if (!trait.isFlattened()) {
            xml.open(name);
        }
        entries.forEach((key, value) -> {
            xml.open(entry).element(trait.keyLocationName(), key.toString());
            value(trait.valueFieldInfo(), trait.valueLocationName(), value);
            xml.close(entry);
        });
        if (!trait.isFlattened()) {
            xml.close(name);
        }
    }

    private static String scalar(Object value) {
        return value instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.MILLIS).toString()
                : value.toString();
    }
}
