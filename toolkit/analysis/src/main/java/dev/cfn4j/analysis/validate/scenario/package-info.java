/**
 * What can be together: which conditions of a template can hold at once, which values a node can have then, and which members
 * an object has. All work is bounded; where the bound is reached, everything is taken for possible and {@link
 * dev.cfn4j.analysis.validate.scenario.Conditions#hasStopped()} says so.
 *
 * <p>Start with {@link dev.cfn4j.analysis.validate.scenario.Conditions#anywhere()}, go into branches by {@link
 * dev.cfn4j.analysis.validate.scenario.Scenario#with}, ask {@link dev.cfn4j.analysis.validate.scenario.ObjectMembers} which members are
 * there together, and {@link dev.cfn4j.analysis.validate.scenario.Resolver} what a value can be.
 */
@NullMarked
package dev.cfn4j.analysis.validate.scenario;

import org.jspecify.annotations.NullMarked;
