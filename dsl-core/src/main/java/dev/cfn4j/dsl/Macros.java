package dev.cfn4j.dsl;

import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.render.TreeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The macros of a template's Transform section: those that its author names, and those that its parts need. A typed part that
 * needs a macro brings it along; trees that are given as they are do not.
 */
final class Macros implements Value<List<String>> {
    /** The macro that knows Fn::ForEach, Fn::Length, Fn::ToJsonString and defaults of Fn::FindInMap. */
    static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";
    /** The macro that turns {@code AWS::Serverless} types into others. */
    static final String SERVERLESS = "AWS::Serverless-2016-10-31";

    private static volatile boolean expected;

    private final List<Object> named = new ArrayList<>();
    private final Map<String, @Nullable SourceLocation> needed = new LinkedHashMap<>();

    /** Says that a part which needs a macro was made. */
    static void expect() {
        expected = true;
    }

    /** Whether a part which needs a macro was ever made. Until then, no template has to be searched for one. */
    static boolean areExpected() {
        return expected;
    }

    void add(String macro) {
        named.add(macro);
    }

    void add(String macro, Map<String, ?> parameters) {
        Literals.check(parameters);
        Map<String, Object> use = new LinkedHashMap<>();
        use.put("Name", macro);
        use.put("Parameters", parameters);
        named.add(use);
    }

    /** Finds out what macros the parts need. */
    void collect(Consumer<TreeWriter> parts) {
        needed.clear();
        parts.accept(new NeededMacros(needed));
        named.forEach(needed::remove);
    }

    boolean isEmpty() {
        return named.isEmpty() && needed.isEmpty();
    }

    /** The line whose part needs a macro that nobody named; null where there is none or it is not known. */
    @Nullable
    SourceLocation location() {
        return needed.values().stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The language extensions come first, as AWS demands; the serverless macro comes last, so that it sees what others made. */
    @Override
    public void writeTo(TreeWriter out) {
        List<Object> all = new ArrayList<>(named);
        needed.keySet().forEach(macro -> all.add(macro.equals(LANGUAGE_EXTENSIONS) ? 0 : all.size(), macro));
        Literals.write(all, out);
    }

    @Override
    public String describe() {
        return named + " " + needed.keySet();
    }
}
