package dev.cfn4j.spec.importer;

import dev.cfn4j.spec.PropertyFacts;

/** Decides one kind of fact of a property where the sources disagree. */
interface PropertyRule {
    /** The facts with this rule's kind of fact decided. */
    PropertyFacts apply(PropertyFacts facts, Voices voices);
}
