package dev.cfn4j.analysis.validate.property;

import dev.cfn4j.analysis.template.Intrinsic;
import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateParameter;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.ObjectRule;
import dev.cfn4j.analysis.validate.rule.PropertyName;
import dev.cfn4j.analysis.validate.rule.PropertyObject;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Words;
import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.Node.ListNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Fires where a tag breaks what holds for tags of every service: keys of 1 to 128 characters that do not begin with aws:,
 * values of at most 256, and no key twice.
 *
 * @see <a href="https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html">Tagging</a>
 */
public final class InvalidTag implements ObjectRule {
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.PROPERTY_TAGS)
                .explains(
                        "Tags of all services have keys of 1 to 128 characters that do not begin with aws:, and values of at most 256; no resource has a key twice.")
                .fix("Shorten or rename the tag, or remove one of two.")
                .covers("E3024");
    }

    @Override
    public void check(PropertyObject object, Report report) {
        if (object.isBody()) {
            object.site()
                    .type()
                    .traits()
                    .tags()
                    .ifPresent(tags -> object.node()
                            .find(tags.property())
                            .filter(node -> Intrinsic.of(node).isEmpty())
                            .ifPresent(node -> tags(object.place().child(tags.property()), node, report)));
        }
    }

    private void tags(Place place, Node tags, Report report) {
        if (!(tags instanceof ListNode list)) {
            tags.membersOrNone().forEach((key, value) -> tag(place.child(key), key, Optional.of(value), report));
            return;
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            Optional<String> key = item.find("Key").flatMap(TemplateParameter::scalar);
            Place at = place.child(i);
            key.ifPresent(text -> tag(at, text, item.find("Value"), report));
            if (key.isPresent() && !keys.add(key.get())) {
                report.add(
                        this,
                        place,
                        "%s has the key %s twice".formatted(PropertyName.of(place), Words.quoted(key.get())),
                        "Remove one of them.");
            }
        }
    }

    private void tag(Place place, String key, Optional<Node> value, Report report) {
        if (key.startsWith("aws:")) {
            report.add(
                    this,
                    place,
                    "%s has the key %s, and keys that begin with aws: are AWS's own"
                            .formatted(PropertyName.of(place), Words.quoted(key)));
        }
        if (key.isEmpty() || length(key) > LONGEST_KEY) {
            report.add(
                    this,
                    place,
                    "The key of %s must have 1..%d characters, not %d"
                            .formatted(PropertyName.of(place), LONGEST_KEY, length(key)));
        }
        value.flatMap(TemplateParameter::scalar)
                .filter(text -> length(text) > LONGEST_VALUE)
                .ifPresent(text -> report.add(
                        this,
                        place,
                        "The value of %s must have at most %d characters, not %d"
                                .formatted(PropertyName.of(place), LONGEST_VALUE, length(text))));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
