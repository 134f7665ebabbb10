package example;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.StackProvider;
import java.util.ArrayList;
import java.util.List;

/** Both stacks in each of two regions. */
public final class Regions implements StackProvider {
    @Override
    public List<Stack> stacks() {
        List<Stack> stacks = new ArrayList<>();
        for (String region : List.of("eu-west-1", "us-east-1")) {
            NetworkStack network = new NetworkStack(region);
            stacks.add(network);
            stacks.add(new ServiceStack(region, network));
        }
        return stacks;
    }
}
