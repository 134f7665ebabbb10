package dev.cfn4j.types;

import dev.cfn4j.dsl.Condition;
import dev.cfn4j.dsl.Fn;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Template;
import dev.cfn4j.dsl.render.Layout;

/** What the tests of legal uses share: a condition, and a way to see a resource's properties as compact JSON. */
abstract class LegalUses {
    final Template template = new Template().withoutFormatVersion();
    final Condition prod = new Template().condition("IsProd", Fn.equal(Fn.region(), "eu-west-1"));

    /** The properties of a resource as it is rendered, with single quotes for double ones. */
    final <R extends Resource<R>> String propertiesOf(R resource) {
        String json = template.add(resource) == resource
                ? template.toJson(Layout.COMPACT).strip()
                : "";
        String start = "\"Properties\":";
        int from = json.indexOf(start, json.indexOf("\"" + resource.logicalId() + "\":{")) + start.length();
        return json.substring(from, json.length() - "}}}".length()).replace('"', '\'');
    }
}
