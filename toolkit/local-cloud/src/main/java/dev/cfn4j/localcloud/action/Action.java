package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.wire.Form;
import dev.cfn4j.localcloud.wire.RequestReader;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * One call that the endpoint answers.
 *
 * @param <I> the request
 * @param <O> the response
 */
abstract class Action<I, O extends SdkPojo> {
    private final Class<I> request;
    private final Supplier<? extends SdkPojo> builder;

    /** A call with that request; the request's name is the call's. */
    Action(Class<I> request, Supplier<? extends SdkPojo> builder) {
        this.request = request;
        this.builder = builder;
    }

    /** The name of the call, as {@code CreateStack}. */
    final String name() {
        String className = request.getSimpleName();
        return className.substring(0, className.length() - "Request".length());
    }

    /** Answers a form. */
    final SdkPojo answer(Form form, Call call) {
        SdkPojo filled = builder.get();
        new RequestReader(form).fill(filled);
        return handle(request.cast(((Buildable) filled).build()), call);
    }

    /** Answers a request; nobody else changes the state meanwhile. */
    abstract O handle(I request, Call call);
}
