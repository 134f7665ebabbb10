package dev.cfn4j.analysis.validate.structure;

import dev.cfn4j.analysis.template.Place;
import dev.cfn4j.analysis.template.TemplateResource;
import dev.cfn4j.analysis.validate.rule.Family;
import dev.cfn4j.analysis.validate.rule.Report;
import dev.cfn4j.analysis.validate.rule.RuleDoc;
import dev.cfn4j.analysis.validate.rule.Subject;
import dev.cfn4j.analysis.validate.rule.TemplateRule;
import java.util.Set;

/** Fires where a module has tags or attributes that modules cannot have. */
public final class MalformedModule implements TemplateRule {
    /** See <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html">modules</a>. */
    private static final Set<String> REFUSED =
            Set.of("CreationPolicy", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy");

    @Override
    public RuleDoc doc() {
        return RuleDoc.of(Family.RESOURCE_ATTRIBUTES)
                .explains("A module has no tags and no attributes but conditions, dependencies and metadata.")
                .fix("Take it out.")
                .covers("E5001");
    }

    @Override
    public void check(Subject subject, Report report) {
        for (TemplateResource resource : subject.template().resources().values()) {
            if (!resource.isModule()) {
                continue;
            }
            for (String name : resource.node().membersOrNone().keySet()) {
                if (REFUSED.contains(name)) {
                    add(resource, resource.place().child(name), name, report);
                }
            }
            if (resource.properties()
                    .flatMap(properties -> properties.find("Tags"))
                    .isPresent()) {
                add(resource, resource.place().child("Properties").child("Tags"), "Tags", report);
            }
        }
    }

    private void add(TemplateResource resource, Place place, String name, Report report) {
        report.add(this, place, "the module %s cannot have %s".formatted(resource.logicalId(), name), "Take it out.");
    }
}
