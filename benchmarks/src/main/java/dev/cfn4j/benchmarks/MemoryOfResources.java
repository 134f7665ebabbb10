package dev.cfn4j.benchmarks;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.location.SourceLocations;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Prints how many bytes of heap a resource holds: as maps, as stacks, and as stacks with source locations. */
public final class MemoryOfResources {
    private static final int COPIES = 40;

    private MemoryOfResources() {}

    /** {@code MemoryOfResources WORKLOAD}. */
    public static void main(String[] arguments) {
        Workload workload = Workload.named(arguments[0]);
        print("maps", workload, () -> workload.maps().get());
        print("stacks", workload, () -> defined(workload));
        SourceLocations.record(true);
        print("stacks with source locations", workload, () -> defined(workload));
    }

    private static List<Stack> defined(Workload workload) {
        List<Stack> stacks = workload.stacks().get();
        stacks.forEach(Stack::template);
        return stacks;
    }

    private static void print(String name, Workload workload, Supplier<Object> content) {
        List<Object> held = new ArrayList<>();
        held.add(content.get()); // classes, and lines that are known once they were looked for, are held once
        held.clear();
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            held.add(content.get());
        }
        long bytes = used() - before;
        System.out.println(name + " " + bytes / ((long) held.size() * workload.resources()));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
