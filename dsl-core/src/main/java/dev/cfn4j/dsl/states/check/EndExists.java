package dev.cfn4j.dsl.states.check;

/** A machine, branch or item processor can end. */
final class EndExists implements GraphRule {
    @Override
    public void check(AslGraph graph, Problems problems) {
        boolean ends =
                graph.states().values().stream().anyMatch(state -> state.has("End") || state.is("Succeed", "Fail"));
        if (!ends) {
            String first = graph.start().orElse("");
            problems.add(
                    graph.path().child("States").child(first),
                    "no state ends what begins with `" + first
                            + "`: expected a Succeed or Fail state, or one that goes on to no other");
        }
    }
}
