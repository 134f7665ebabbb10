package dev.cfn4j.dsl.states;

/** What a state can go on to: one state, a chain of them, or the name of a state beside it. */
public sealed interface Steps permits State, Chain, Jump {}
