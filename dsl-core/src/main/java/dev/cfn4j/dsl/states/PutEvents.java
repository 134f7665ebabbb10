package dev.cfn4j.dsl.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts events on an EventBridge bus. */
public final class PutEvents extends IntegrationTask<PutEvents> {
    private final @Nullable Object bus;
    private final Object busArn;
    private final List<Object> entries = new ArrayList<>();

    PutEvents(String name, @Nullable Object bus, Object busArn) {
        super(name, "events:putEvents");
        this.bus = bus;
        this.busArn = busArn;
    }

    /** Adds an event: its source and type are texts or expressions, its detail is a tree or an expression. */
    public PutEvents entry(Object source, Object detailType, Object detail) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("Source", source);
        entry.put("DetailType", detailType);
        entry.put("Detail", detail);
        if (bus != null) {
            entry.put("EventBusName", bus);
        }
        checkedTree(entry);
        entries.add(entry);
        return put("Entries", entries);
    }

    /** Waits until somebody hands the task's token back, which an event carries. */
    public PutEvents waitForTaskToken() {
        return untilCalledBack();
    }

    @Override
    List<Permission> own() {
        return List.of(Permission.on(busArn, "events:PutEvents"));
    }
}
