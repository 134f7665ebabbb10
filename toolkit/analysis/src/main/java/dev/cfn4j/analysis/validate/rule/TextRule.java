package dev.cfn4j.analysis.validate.rule;

/** A rule that is found broken while a template is read, before there is anything to look at. */
public non-sealed interface TextRule extends Rule {}
