package dev.cfn4j.benchmarks;

import dev.cfn4j.analysis.validate.Validator;
import dev.cfn4j.dsl.source.TemplateReader;
import dev.cfn4j.spec.Catalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads and judges one template file many times in this JVM and prints the milliseconds of one time: the median of the last half.
 * Arguments: file, times.
 */
public final class ValidateFile {
    private ValidateFile() {}

    /** Measures. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Validator validator = new Validator(Catalog.bundled());
        List<Double> millis = new ArrayList<>();
        int findings = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            findings = validator.validate(TemplateReader.read(file, "template")).size();
            if (i >= times / 2) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(millis);
        System.out.printf(java.util.Locale.ROOT, "%.2f %d%n", millis.get(millis.size() / 2), findings);
    }
}
