package dev.cfn4j.codegen.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/** The names taken in one scope; gives each asker a name of its own. */
public final class Names {
    private final Set<String> taken = new HashSet<>();
    private final UnaryOperator<String> key;
    private final IntFunction<String> suffix;

    private Names(UnaryOperator<String> key, IntFunction<String> suffix) {
        this.key = key;
        this.suffix = suffix;
    }

    /** Method names, none of which is one of those reserved; the second one of a name ends in an underscore. */
    public static Names ofMethods(Collection<String> reserved) {
        Names names = new Names(UnaryOperator.identity(), number -> "_".repeat(number - 1));
        names.taken.addAll(reserved);
        return names;
    }

    /** Names of constants; the second one of a name ends in {@code _2}. */
    public static Names ofConstants() {
        return new Names(UnaryOperator.identity(), number -> "_" + number);
    }

    /** Class names, different even where files ignore case; the second one of a name ends in {@code 2}. */
    public static Names ofTypes() {
        return new Names(name -> name.toLowerCase(Locale.ROOT), Integer::toString);
    }

    /** The wish itself if it is free, or else the wish with a suffix; taken from now on. */
    public String take(String wish) {
        String name = wish;
        for (int number = 2; !isFree(name); number++) {
            name = wish + suffix.apply(number);
        }
        taken.add(key.apply(name));
        return name;
    }

    /** Whether {@link #take} would give the wish itself: it is not taken, and not a keyword. */
    public boolean isFree(String wish) {
        return !SourceVersion.isKeyword(wish) && !taken.contains(key.apply(wish));
    }
}
