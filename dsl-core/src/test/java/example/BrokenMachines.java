package example;

import static dev.cfn4j.dsl.states.States.fail;
import static dev.cfn4j.dsl.states.States.goTo;
import static dev.cfn4j.dsl.states.States.pass;
import static dev.cfn4j.dsl.states.States.succeed;

import dev.cfn4j.dsl.GenericResource;
import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.states.Chain;
import dev.cfn4j.dsl.states.StateMachineDefinition;

/** Stack classes whose state machines have one mistake each; the tests know the lines. */
public final class BrokenMachines {
    private BrokenMachines() {}

    private abstract static class MachineStack extends Stack {
        void machine(StateMachineDefinition definition) {
            add(new GenericResource("AWS::StepFunctions::StateMachine", "Machine").property("Definition", definition));
        }
    }

    public static final class NothingReaches extends MachineStack {
        @Override
        protected void define() {
            var done = succeed("Done");
            machine(StateMachineDefinition.startingAt(pass("First").then(done)).states(fail("Lost"))); // line 27
        }
    }

    public static final class Forgotten extends MachineStack {
        @Override
        protected void define() {
            var done = succeed("Done");
            pass("Lost") // line 35
                    .then(done);
            machine(StateMachineDefinition.startingAt(pass("First").then(done)));
        }
    }

    public static final class MissingTarget extends MachineStack {
        @Override
        protected void define() {
            machine(StateMachineDefinition.startingAt(
                    pass("First").comment("goes on").then(goTo("Firs")))); // line 45
        }
    }

    public static final class WrongPath extends MachineStack {
        @Override
        protected void define() {
            machine(StateMachineDefinition.startingAt(
                    pass("First").comment("takes a part").inputPath("order"))); // line 53
        }
    }

    public static final class TwoNext extends MachineStack {
        @Override
        protected void define() {
            var first = pass("First");
            Chain one = first.then(succeed("Done")); // line 61
            first.then(succeed("Other")); // line 62
            machine(StateMachineDefinition.startingAt(one));
        }
    }

    public static final class Duplicate extends MachineStack {
        @Override
        protected void define() {
            var first = pass("First"); // line 70
            machine(StateMachineDefinition.startingAt(first.then(pass("First")))); // line 71
        }
    }
}
