package dev.cfn4j.dsl.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonTreeWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 300)
    void readsBackAsTheTreeThatWasWritten(@ForAll("trees") Object tree, @ForAll Layout layout) throws IOException {
        assertThat(JSON.readValue(bytes(tree, layout), Object.class)).isEqualTo(tree);
    }

    @Property(tries = 300)
    void writesStringsAsJacksonDoes(@ForAll("texts") String text) throws IOException {
        JsonFactory jackson = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (JsonGenerator out = jackson.createGenerator(expected)) {
            out.writeString(text);
        }
        assertThat(bytes(text, Layout.COMPACT)).isEqualTo(expected.toByteArray());
    }

    @Property(tries = 100)
    void writesTheSameToStreamsAndWriters(@ForAll("trees") Object tree) {
        StringWriter target = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(target, Layout.PRETTY)) {
            write(tree, out);
        }
        assertThat(target.toString()).isEqualTo(new String(bytes(tree, Layout.PRETTY), StandardCharsets.UTF_8));
    }

    @Test
    void laysObjectsAndListsOut() {
        Object tree = Map.of("list", List.of(1, List.of(), Map.of(), Map.of("a", true)));

        assertThat(text(tree, Layout.PRETTY)).isEqualTo("""
                {
                  "list": [
                    1,
                    [],
                    {},
                    {
                      "a": true
                    }
                  ]
                }""");
        assertThat(text(tree, Layout.COMPACT)).isEqualTo("{\"list\":[1,[],{},{\"a\":true}]}");
    }

    @Test
    void indentsAtEveryDepth() {
        Object tree = 1;
        for (int i = 0; i < 60; i++) {
            tree = List.of(tree);
        }
        assertThat(text(tree, Layout.PRETTY)).contains("\n" + " ".repeat(120) + "1\n");
    }

    @Test
    void writesHalfASurrogatePairAsAnEscape() {
        assertThat(text("a\ud83d", Layout.COMPACT)).isEqualTo("\"a\\uD83D\"");
        assertThat(text("\ude00\ud83d\ude00", Layout.COMPACT)).isEqualTo("\"\\uDE00\ud83d\ude00\"");
    }

    @Test
    void writesDecimalsInTheirShortestExactForm() {
        assertThat(JsonTreeWriter.text(Layout.COMPACT, out -> out.decimal(0.1))).isEqualTo("0.1");
        assertThat(JsonTreeWriter.text(Layout.COMPACT, out -> out.decimal(new BigDecimal("1.50"))))
                .isEqualTo("1.50");
    }

    @Test
    void handsLongTextOverWhole() throws JsonProcessingException {
        String text = "0123456789é\n".repeat(5_000);

        assertThat(JSON.readValue(text(text, Layout.COMPACT), String.class)).isEqualTo(text);
        assertThat(JsonTreeWriter.text(Layout.COMPACT, out -> ((JsonTreeWriter) out).raw(text)))
                .isEqualTo(text);
    }

    @Test
    void throwsWhatTheStreamThrows() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> {
                    try (JsonTreeWriter out = JsonTreeWriter.to(full, Layout.COMPACT)) {
                        out.bool(true);
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0080é߿ࠀ€\ufffd")
                .ofMaxLength(40)
                .map(text -> text + "\ud83d\ude00" + text);
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts(),
                Arbitraries.integers().between(-1_000_000, 1_000_000),
                Arbitraries.of(true, false),
                Arbitraries.of(1.5, -0.25));
        return Arbitraries.recursive(() -> scalars, JsonTreeWriterTest::nested, 0, 3);
    }

    private static Arbitrary<Object> nested(Arbitrary<Object> items) {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMaxLength(5);
        return Arbitraries.oneOf(
                items.list().ofMaxSize(4).map(list -> (Object) list),
                Arbitraries.maps(names, items).ofMaxSize(4).map(map -> (Object) map));
    }

    private static String text(Object tree, Layout layout) {
        return JsonTreeWriter.text(layout, out -> write(tree, out));
    }

    private static byte[] bytes(Object tree, Layout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonTreeWriter out = JsonTreeWriter.to(bytes, layout)) {
            write(tree, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Object tree, TreeWriter out) {
        dev.cfn4j.dsl.Literals.write(tree, out);
    }
}
