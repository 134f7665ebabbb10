package dev.cfn4j.benchmarks;

import dev.cfn4j.dsl.Stack;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building and rendering in a warm process, beside Jackson that writes the same maps. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RenderBenchmark {
    /** The workload's name. */
    @Param({"w1", "w2", "w3", "g10", "g20", "g40", "g80"})
    public String workload = "";

    private Workload chosen = Workload.named("w1");
    private Map<String, Map<String, Object>> prebuilt = Map.of();

    /** Chooses the workload. */
    @Setup
    public void choose() {
        chosen = Workload.named(workload);
        prebuilt = chosen.maps().get();
    }

    /** The floor: Jackson writes maps that are there already. */
    @Benchmark
    public int prebuiltMaps() throws IOException {
        return write(prebuilt);
    }

    /** Maps are built and written with Jackson. */
    @Benchmark
    public int maps() throws IOException {
        return write(chosen.maps().get());
    }

    /** Stacks are built and rendered, without source locations. */
    @Benchmark
    public int stacks() {
        return render();
    }

    /** Stacks are built and rendered, with the source location of every resource and property. */
    @Benchmark
    public int stacksWithLocations() {
        SourceLocations.record(true);
        try {
            return render();
        } finally {
            SourceLocations.record(false);
        }
    }

    private int render() {
        int size = 0;
        for (Stack stack : chosen.stacks().get()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            stack.template().writeJson(out, Layout.PRETTY);
            size += out.size();
        }
        return size;
    }

    private static int write(Map<String, Map<String, Object>> templates) throws IOException {
        int size = 0;
        for (Map<String, Object> template : templates.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RenderMaps.write(template, out);
            size += out.size();
        }
        return size;
    }
}
