package dev.cfn4j.dsl.states.check;

/** The label of a distributed map has at most 40 characters. */
final class MapLabel implements StateRule {
    private static final int LONGEST = 40;

    @Override
    public void check(AslState state, Problems problems) {
        state.text("Label")
                .filter(label -> label.length() > LONGEST)
                .ifPresent(label ->
                        problems.add(state, "Label", "a label has at most 40 characters, found " + label.length()));
    }
}
