package dev.cfn4j.analysis.report;

import java.util.List;

/** Writes down what validation found. */
interface Report {
    /** All of it as text that ends in a line break. */
    String of(List<Judged> templates);
}
