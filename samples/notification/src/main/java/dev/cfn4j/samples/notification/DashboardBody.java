package dev.cfn4j.samples.notification;

import static dev.cfn4j.dsl.Fn.sub;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.JsonTreeWriter;
import dev.cfn4j.dsl.render.Layout;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The body of a dashboard: graphs in two columns, each of a few metrics. Names may have placeholders, as in {@code Fn::Sub}. */
final class DashboardBody {
    private static final long WIDTH = 12;
    private static final long HEIGHT = 6;

    private final List<Graph> graphs = new ArrayList<>();

    private record Graph(String title, String statistic, List<List<String>> metrics) {}

    /** Adds a graph; a metric is its namespace, its name, and names and values of its dimensions. */
    DashboardBody graph(String title, String statistic, List<List<String>> metrics) {
        graphs.add(new Graph(title, statistic, metrics));
        return this;
    }

    /** The body as the string that a dashboard takes. */
    Value<String> text() {
        StringWriter text = new StringWriter();
        try (JsonTreeWriter out = JsonTreeWriter.to(text, Layout.COMPACT)) {
            out.startObject();
            out.name("widgets");
            out.startArray();
            for (int index = 0; index < graphs.size(); index++) {
                write(graphs.get(index), index, out);
            }
            out.endArray();
            out.endObject();
        }
        return sub(text.toString());
    }

    private static void write(Graph graph, int index, JsonTreeWriter out) {
        out.startObject();
        string(out, "type", "metric");
        number(out, "x", (index % 2) * WIDTH);
        number(out, "y", (index / 2) * HEIGHT);
        number(out, "width", WIDTH);
        number(out, "height", HEIGHT);
        out.name("properties");
        out.startObject();
        string(out, "title", graph.title());
        string(out, "region", "${AWS::Region}");
        string(out, "stat", graph.statistic());
        number(out, "period", 60);
        out.name("metrics");
        metrics(graph.metrics(), out);
        out.endObject();
        out.endObject();
    }

    private static void metrics(List<List<String>> metrics, JsonTreeWriter out) {
        out.startArray();
        for (List<String> metric : metrics) {
            out.startArray();
            metric.forEach(out::string);
            out.endArray();
        }
        out.endArray();
    }

    private static void string(JsonTreeWriter out, String name, String value) {
        out.name(name);
        out.string(value);
    }

    private static void number(JsonTreeWriter out, String name, long value) {
        out.name(name);
        out.integer(value);
    }
}
