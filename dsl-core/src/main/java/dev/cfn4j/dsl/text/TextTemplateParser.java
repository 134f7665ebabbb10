package dev.cfn4j.dsl.text;

import dev.cfn4j.dsl.TemplateException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts text into literal text, expressions and blocks. */
final class TextTemplateParser {
    /** An expression in double braces; braces within quotes do not end it. */
    private static final Pattern TAG = Pattern.compile("\\{\\{((?:'[^'\n]*+'|\"[^\"\n]*+\"|[^'\"{}\n]++)*+)}}");

    private static final Pattern IF = Pattern.compile("#if\\s+(.+)");
    private static final Pattern EACH = Pattern.compile("#each\\s+(.+?)\\s+as\\s+([A-Za-z_][A-Za-z0-9_]*)");

    private final String name;
    private final String text;
    private final Deque<Block> open = new ArrayDeque<>();

    TextTemplateParser(String name, String text) {
        this.name = name;
        this.text = text;
    }

    TextPart.Sequence parse() {
        open.push(new Block("", 1, null, ""));
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            String content = tag.group(1).strip();
            boolean alone = isBlockTag(content) && isAloneInLine(tag.start(), tag.end());
            literal(from, alone ? lineStart(tag.start()) : tag.start());
            tag(content, line(tag.start()));
            from = alone ? lineEnd(tag.end()) : tag.end();
        }
        literal(from, text.length());
        Block last = open.pop();
        if (!open.isEmpty()) {
            throw mistake(last.line, "`{{#" + last.kind + "}}` is opened and never closed");
        }
        return last.first();
    }

    private static boolean isBlockTag(String content) {
        return content.startsWith("#") || content.startsWith("/") || content.equals("else");
    }

    private boolean isAloneInLine(int start, int end) {
        return text.substring(lineStart(start), start).isBlank()
                && text.substring(end, lineEnd(end)).isBlank();
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private int line(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private void literal(int from, int to) {
        if (from < to) {
            String content = text.substring(from, to);
            int unclosed = content.indexOf("{{");
            if (unclosed >= 0) {
                throw mistake(line(from + unclosed), "`{{` is opened and never closed; as text it is {{'{{'}}");
            }
            open.element().add(new TextPart.Literal(content));
        }
    }

    private void tag(String content, int line) {
        if (content.startsWith("#")) {
            open.push(block(content, line));
        } else if (content.equals("else")) {
            if (!open.element().beginElse()) {
                throw mistake(line, "`{{else}}` stands outside of `{{#if}}`");
            }
        } else if (content.startsWith("/")) {
            close(content.substring(1), line);
        } else {
            open.element().add(new TextPart.Inserted(line, expression(content, line)));
        }
    }

    private Block block(String content, int line) {
        Matcher choice = IF.matcher(content);
        if (choice.matches()) {
            return new Block("if", line, expression(choice.group(1), line), "");
        }
        Matcher loop = EACH.matcher(content);
        if (loop.matches()) {
            return new Block("each", line, expression(loop.group(1), line), loop.group(2));
        }
        throw mistake(line, "`{{" + content + "}}` is no block: expected `{{#if name}}` or `{{#each names as name}}`");
    }

    private void close(String kind, int line) {
        Block block = open.element();
        if (!block.kind.equals(kind) || kind.isEmpty()) {
            throw mistake(
                    line,
                    "`{{/" + kind + "}}` closes nothing"
                            + (block.kind.isEmpty()
                                    ? ""
                                    : ": `{{#" + block.kind + "}}` of line " + block.line + " is open"));
        }
        open.pop();
        open.element().add(block.part());
    }

    private TextExpression expression(String content, int line) {
        return new TextExpressionParser(content)
                .parse()
                .orElseThrow(() -> mistake(
                        line,
                        "`{{" + content
                                + "}}` is no expression: expected a name such as Queue.Arn, a string in quotes, or one of "
                                + TextExpressionParser.FORMS));
    }

    private TemplateException mistake(int line, String message) {
        return new TemplateException(name + ":" + line + ": " + message);
    }

    /** A block that is open, or the whole text. */
    private static final class Block {
        private final String kind;
        private final int line;
        private final @Nullable TextExpression expression;
        private final String variable;
        private final List<TextPart> parts = new ArrayList<>();
        private @Nullable List<TextPart> otherwise;

        Block(String kind, int line, @Nullable TextExpression expression, String variable) {
            this.kind = kind;
            this.line = line;
            this.expression = expression;
            this.variable = variable;
        }

        void add(TextPart part) {
            (otherwise == null ? parts : otherwise).add(part);
        }

        boolean beginElse() {
            boolean possible = kind.equals("if") && otherwise == null;
            otherwise = possible ? new ArrayList<>() : otherwise;
            return possible;
        }

        TextPart.Sequence first() {
            return new TextPart.Sequence(parts);
        }

        TextPart part() {
            TextExpression subject = java.util.Objects.requireNonNull(expression);
            return kind.equals("if")
                    ? new TextPart.Choice(
                            line, subject, first(), new TextPart.Sequence(otherwise == null ? List.of() : otherwise))
                    : new TextPart.Loop(line, subject, variable, first());
        }
    }
}
