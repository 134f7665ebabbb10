package dev.cfn4j.codegen;

/**
 * A source file that was generated but not written.
 *
 * @param path where it belongs under a source root, with slashes
 * @param text what it holds
 */
public record SourceFile(String path, String text) {}
