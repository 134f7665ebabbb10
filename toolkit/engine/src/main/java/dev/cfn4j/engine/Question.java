package dev.cfn4j.engine;

/**
 * A question with two answers.
 *
 * @param text what is asked
 * @param defaultAnswer the answer where nobody is there, or nothing is said
 * @param option the option that answers yes beforehand
 */
public record Question(String text, boolean defaultAnswer, Option option) {}
