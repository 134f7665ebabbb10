package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.wire.AwsFault;
import dev.cfn4j.localcloud.wire.Form;
import dev.cfn4j.localcloud.wire.ResponseWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All calls that the endpoint answers, by name. */
public final class Actions {
    private static final List<Action<?, ?>> ALL = List.of(
            new CreateChangeSet(),
            new DeleteStack(),
            new DescribeChangeSet(),
            new DescribeStackEvents(),
            new DescribeStacks(),
            new ExecuteChangeSet());

    private final Map<String, Action<?, ?>> byName = new TreeMap<>();

    /** All of them. */
    public Actions() {
        ALL.forEach(action -> byName.put(action.name(), action));
    }

    /**
     * Answers a form with XML.
     *
     * @throws AwsFault if the request is refused
     */
    public String answer(Form form, Call call, String requestId) {
        String name = form.find("Action")
                .orElseThrow(
                        () -> new AwsFault("MissingAction", "The request must contain the parameter Action.", 400));
        Action<?, ?> action = byName.get(name);
        if (action == null) {
            throw AwsFault.unknownAction(name, form.find("Version").orElse("none"));
        }
        return call.account().state().locked(() -> ResponseWriter.write(name, action.answer(form, call), requestId));
    }
}
