package dev.cfn4j.dsl.states.check;

/** A state's name has 1 to 80 characters. */
final class NameLength implements StateRule {
    private static final int LONGEST = 80;

    @Override
    public void check(AslState state, Problems problems) {
        int length = state.name().codePointCount(0, state.name().length());
        if (length == 0 || length > LONGEST) {
            problems.add(
                    state.path(),
                    "the name of the state `" + state.name() + "` has " + length + " characters: expected 1 to 80");
        }
    }
}
