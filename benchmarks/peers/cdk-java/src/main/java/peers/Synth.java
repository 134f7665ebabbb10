package peers;

import java.util.Arrays;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.IReusableStackSynthesizer;

/**
 * Synthesises a workload into a directory: {@code Synth w1|w1-l2|w2|w3 DIRECTORY}, or prints the median milliseconds in a warm
 * process: {@code Synth w1|w1-l2|w2|w3 DIRECTORY ITERATIONS}.
 */
public final class Synth {
    private static final int MODELS = 1000;
    private static final int PER_STACK = 143;

    private Synth() {}

    public static void main(String[] arguments) {
        if (arguments.length == 2) {
            synth(arguments[0], arguments[1]);
            return;
        }
        int iterations = Integer.parseInt(arguments[2]);
        double[] times = new double[iterations];
        for (int i = 0; i < iterations; i++) {
            long start = System.nanoTime();
            synth(arguments[0], arguments[1]);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] later = Arrays.copyOfRange(times, iterations / 2, iterations);
        Arrays.sort(later);
        System.out.println(later[later.length / 2]);
    }

    private static void synth(String workload, String directory) {
        App app = new App(AppProps.builder()
                .outdir(directory)
                .analyticsReporting(false)
                .treeMetadata(false)
                .defaultStackSynthesizer(plain())
                .context(Map.of("aws:cdk:enable-path-metadata", false))
                .build());
        switch (workload) {
            case "w1" -> new SmallL1(app, "w1");
            case "w1-l2" -> new SmallL2(app, "w1-l2");
            case "w2" -> new Groups(app, "w2", 100);
            case "w3" -> models(app);
            default -> throw new IllegalArgumentException(workload);
        }
        app.synth();
    }

    private static void models(App app) {
        for (int index = 0; index * PER_STACK < MODELS; index++) {
            int first = index * PER_STACK + 1;
            new Models(app, "w3-" + index, index, first, Math.min(first + PER_STACK - 1, MODELS));
        }
    }

    private static IReusableStackSynthesizer plain() {
        return DefaultStackSynthesizer.Builder.create()
                .generateBootstrapVersionRule(false)
                .build();
    }
}
