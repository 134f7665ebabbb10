package dev.cfn4j.dsl.node;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Trees of every kind that a template can hold, with text that is easily taken for something else. */
public final class Trees {
    private static final String[] NASTY = {
        "",
        " ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "\r\n",
        "a\r\nb",
        "a\nb",
        "a\nb\n",
        "a\nb\n\n",
        " a\nb",
        "\na\n",
        "a \nb \n",
        "a\n  \n",
        "\ta\nb",
        "  \na",
        "a\n\n\nb",
        "a\u0085b",
        "a\u2028b",
        "\uFEFFa",
        "a\u0000b",
        "\u001b[0m",
        "\u007f",
        "\u00a0",
        "\uFFFE",
        "a: b",
        "a:",
        ":a",
        "a #b",
        "#a",
        "- a",
        "-",
        "--",
        "---",
        "--- a",
        "...",
        "? a",
        "?",
        "a,b",
        "[a]",
        "{a}",
        "{}",
        "[]",
        "*a",
        "&a",
        "!a",
        "!Ref a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "'",
        "''",
        "\"",
        "\\",
        "\\n",
        "it's",
        "=",
        "<<",
        "~",
        "null",
        "Null",
        "yes",
        "No",
        "on",
        "OFF",
        "y",
        "N",
        "true",
        "False",
        "1",
        "-1",
        "+1",
        "0",
        "-0",
        "1.0",
        ".5",
        "5.",
        "1e3",
        "1.5e+3",
        "0x1F",
        "0o17",
        "017",
        "0755",
        "089",
        "0b11",
        "1_000",
        "12:30",
        "12:30:45",
        "190:20:30.15",
        ".inf",
        "-.INF",
        ".nan",
        "2012-10-17",
        "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43",
        "123456789012",
        "012345678901",
        "99999999999999999999",
        "10.0.0.0/8",
        "1.2.3.4",
        "arn:aws:s3:::a/*",
        "AWS::Region",
        "${A}",
        "${!A}",
        "$",
        "é",
        "日本",
        "😀",
        "a\uD83D\uDE00\nb",
        "#!/bin/sh\necho \"a: b\" # c\n\texit 0\n",
        "a\n# b\n",
        "a\n---\nb",
        "a\n...\n"
    };
    private static final String[] FUNCTIONS = {
        "Ref",
        "Condition",
        "Fn::GetAtt",
        "Fn::Sub",
        "Fn::Join",
        "Fn::If",
        "Fn::Equals",
        "Fn::Base64",
        "Fn::Transform",
        "Fn::GetAZs",
        "Fn::ImportValue",
        "Fn::ForEach::A",
        "Fn::Unknown",
        "Resources"
    };

    private Trees() {}

    /** Any tree of up to some levels. */
    public static Arbitrary<Node> any() {
        return Arbitraries.recursive(Trees::leaves, Trees::nested, 0, 4);
    }

    private static Arbitrary<Node> leaves() {
        return Arbitraries.oneOf(
                texts().map(Node.StringNode::new),
                numbers().map(Node.NumberNode::new),
                Arbitraries.of(true, false).map(Node.BooleanNode::new),
                Arbitraries.create(Node.NullNode::new));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(NASTY)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ofMaxLength(20).filter(Trees::isUnicode)),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.strings().withChars(" \n\t\r:#-'\"\\ab1").ofMaxLength(12)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(NASTY).list().ofSize(2).map(two -> String.join("", two))),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.strings().alpha().ofMinLength(900).ofMaxLength(1100)));
    }

    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.integers().map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e40"), new BigDecimal("1e40"))
                        .ofScale(6),
                Arbitraries.of("1e70", "-1.5e-70", "1e300", "0.1", "1e19", "-123456789012345678901234567890")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<Node> nested(Arbitrary<Node> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(Node.ListNode::new),
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(Node.ObjectNode::new),
                Arbitraries.maps(Arbitraries.of(FUNCTIONS), inner)
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(Node.ObjectNode::new));
    }
}
