package dev.cfn4j.analysis.validate.service;

import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;

/** A rule about the properties of the resources of one type. */
public abstract class ResourceRule implements ObjectRule {
    private final String type;

    /** A rule about that type. */
    protected ResourceRule(String type) {
        this.type = type;
    }

    @Override
    public final void check(PropertyObject object, Report report) {
        if (object.isBodyOf(type)) {
            check(object, new Given(object.place(), object.node()), report);
        }
    }

    /** Reports what is wrong with the properties. */
    protected abstract void check(PropertyObject object, Given properties, Report report);
}
