package dev.cfn4j.types.ruby;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The complete stack of {@code docs/coming-from-ruby.md} is {@link OrdersStack}, and renders the template that the guide shows. */
class GuideExampleTest {
    private static final Path GUIDE = Path.of("../../docs/coming-from-ruby.md");

    @Test
    void theGuideShowsThisClass() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/cfn4j/types/ruby/OrdersStack.java"));
        assertThat(block("java")).isEqualTo(source.replace("package dev.cfn4j.types.ruby;", "package com.acme;"));
    }

    @Test
    void theGuideShowsWhatItRenders() throws IOException {
        OrdersStack stack = new OrdersStack();
        assertThatJson(stack.template().toJson()).isEqualTo(block("json"));
        assertThat(stack.tags()).containsEntry("team", "orders");
    }

    /** The first block of code in that language. */
    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        assertThat(block.find()).as("a block of " + language).isTrue();
        return block.group(1);
    }
}
