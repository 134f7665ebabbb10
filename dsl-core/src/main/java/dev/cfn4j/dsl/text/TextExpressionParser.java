package dev.cfn4j.dsl.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the expression between double braces. */
final class TextExpressionParser {
    /** The functions as they are written. */
    static final String FORMS =
            "ref('Name'), getAtt('Name', 'Attribute'), findInMap('Mapping', 'key', 'key'), importValue('name')";

    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(?:::\\w+)?(?:\\.[A-Za-z0-9_:-]+)*");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    private static final Pattern CALL = Pattern.compile("([A-Za-z]+)\\s*\\((.*)\\)");
    private static final Pattern ARGUMENT =
            Pattern.compile("\\s*('[^']*'|\"[^\"]*\"|[^'\",()]+(?:\\([^()]*\\))?)\\s*(?:,|$)");

    private final String text;

    TextExpressionParser(String text) {
        this.text = text.strip();
    }

    /** The expression; empty where the text is none. */
    Optional<TextExpression> parse() {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            return Optional.of(new TextExpression.Quoted(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
        }
        if (PATH.matcher(text).matches()) {
            return Optional.of(new TextExpression.Path(List.of(text.split("\\.", -1))));
        }
        Matcher call = CALL.matcher(text);
        return call.matches() ? call(call.group(1), call.group(2)) : Optional.empty();
    }

    private static Optional<TextExpression> call(String function, String list) {
        List<TextExpression> arguments = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(list);
        int at = 0;
        while (at < list.length() && argument.find(at) && argument.start() == at) {
            Optional<TextExpression> parsed = new TextExpressionParser(argument.group(1)).parse();
            if (parsed.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(parsed.get());
            at = argument.end();
        }
        boolean complete = at == list.length() && !list.stripTrailing().endsWith(",");
        return complete && Integer.valueOf(arguments.size()).equals(TextExpression.FUNCTIONS.get(function))
                ? Optional.of(new TextExpression.Call(function, arguments))
                : Optional.empty();
    }
}
