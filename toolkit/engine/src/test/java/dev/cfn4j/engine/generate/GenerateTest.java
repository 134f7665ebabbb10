package dev.cfn4j.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    private static final String CART = "generated-sources/cfn/com/acme/types/acme/shop/Cart.java";
    private static final String BASKET = "generated-sources/cfn/com/acme/types/acme/shop/Basket.java";
    private static final String FACTS = "generated-resources/cfn/META-INF/cfn4j/own-types.json";

    @TempDir
    Path base;

    private SchemaProject project;

    @BeforeEach
    void project() throws IOException {
        project = new SchemaProject(base).schema("cart.json", SchemaProject.cart());
    }

    @Test
    void writesAClassAndTheFactsOfEachType() throws IOException {
        GenerateResult result = project.generate();

        assertThat(result.types()).containsExactly("Acme::Shop::Cart");
        assertThat(project.generated()).containsExactly(FACTS, CART);
        assertThat(base.resolve("target").resolve(CART))
                .content()
                .contains("package com.acme.types.acme.shop;", "public final class Cart extends Resource<Cart> {");
        assertThat(result.text()).startsWith("Acme::Shop::Cart is in ").endsWith("cfn; 2 written, 0 deleted");
    }

    @Test
    void touchesNothingThatWouldBeEqual() throws IOException {
        project.generate();
        Path file = base.resolve("target").resolve(CART);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);

        GenerateResult again = project.generate();

        assertThat(again.written()).isZero();
        assertThat(again.text()).endsWith("; nothing changed");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        project.schema("basket.json", SchemaProject.cart().replace("::Cart", "::Basket"))
                .generate();
        project.schema("cart.json", SchemaProject.cart().replace("\"Labels\"", "\"Notes\""));

        GenerateResult again = project.generate();

        assertThat(again.written()).isEqualTo(2);
        assertThat(base.resolve("target").resolve(CART))
                .content()
                .contains("notes(")
                .doesNotContain("labels(");
    }

    @Test
    void deletesTheClassesOfSchemasThatAreGone() throws IOException {
        project.schema("basket.json", SchemaProject.cart().replace("::Cart", "::Basket"))
                .generate();
        Files.writeString(base.resolve("target/mine.txt"), "stays");
        Files.delete(base.resolve("src/main/cfn/types/cart.json"));

        assertThat(project.generate().deleted()).isEqualTo(1);
        assertThat(project.generated()).containsExactly(FACTS, BASKET, "mine.txt");

        Files.delete(base.resolve("src/main/cfn/types/basket.json"));
        assertThat(project.generate().text()).isEqualTo("no schemas; 0 written, 2 deleted");
        assertThat(project.generated()).containsExactly("mine.txt");
    }
}
