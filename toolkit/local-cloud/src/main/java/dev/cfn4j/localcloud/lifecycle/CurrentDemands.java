package dev.cfn4j.localcloud.lifecycle;

import dev.cfn4j.localcloud.LocalCloudOptions.Demands;
import java.util.function.UnaryOperator;

/** What tests demand at the moment. */
public final class CurrentDemands {
    private volatile Demands current;

    CurrentDemands(Demands first) {
        this.current = first;
    }

    /** What is demanded now. */
    public Demands now() {
        return current;
    }

    /** Demands something else from now on. */
    public synchronized void change(UnaryOperator<Demands> edit) {
        current = edit.apply(current);
    }
}
