package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.render.TreeWriter;
import dev.cfn4j.dsl.text.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of a CloudWatch dashboard: widgets on a grid of 24 columns. It is the string that {@code dashboardBody} takes.
 *
 * <pre>{@code
 * new Dashboard("Operations").dashboardBody(new DashboardBody()
 *     .row(new TextWidget("# Mail"))
 *     .row(MetricWidget.lines().title("Waiting").metrics(waiting.maximum().period(60)),
 *          MetricWidget.singleValue().title("Dead").metrics(dead.maximum())))
 * }</pre>
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html">AWS
 *     reference</a>
 */
public final class DashboardBody implements Value<String> {
    private static final int MOST_WIDGETS = 500;
    private static final int MOST_METRICS = 2500;

    private final @Nullable SourceLocation location = SourceLocations.caller();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final List<PlacedWidget> widgets = new ArrayList<>();

    /** A dashboard without widgets. */
    public DashboardBody() {}

    /** The time shown first: a duration such as {@code -PT3H}, or a time such as {@code 2030-01-31T00:00:00Z}. */
    public DashboardBody start(String time) {
        settings.put("start", time);
        return this;
    }

    /** The end of the time shown first, where {@link #start} is a time. */
    public DashboardBody end(String time) {
        settings.put("end", time);
        return this;
    }

    /** Keeps the periods of the widgets whatever time is shown; without it CloudWatch adapts them. */
    public DashboardBody inheritPeriods() {
        settings.put("periodOverride", "inherit");
        return this;
    }

    /** Sets any member of the body beside the widgets, for example {@code variables}. */
    public DashboardBody property(String name, Object tree) {
        settings.put(name, tree);
        return this;
    }

    /**
     * Adds a row of widgets below all others, side by side. Those without a width share what the others leave of the 24 columns.
     *
     * @throws TemplateException if the row is wider than 24 columns, or a widget is not complete
     */
    public DashboardBody row(Widget<?>... row) {
        int[] widths = RowLayout.widths(row);
        int x = 0;
        int y = bottom();
        for (int i = 0; i < row.length; i++) {
            place(x, y, widths[i], row[i]);
            x += widths[i];
        }
        return this;
    }

    /**
     * Adds rows of widgets, so many in each.
     *
     * @param columns how many widgets stand side by side; they get the same width
     * @throws TemplateException if there are less than 1 or more than 24 columns, or a widget is not complete
     */
    public DashboardBody grid(int columns, List<? extends Widget<?>> added) {
        if (columns < 1 || columns > Widget.COLUMNS) {
            throw new TemplateException("a grid of " + columns + " columns: expected 1 to " + Widget.COLUMNS);
        }
        int width = Widget.COLUMNS / columns;
        for (int from = 0; from < added.size(); from += columns) {
            int y = bottom();
            for (int i = 0; i < columns && from + i < added.size(); i++) {
                place(i * width, y, width, added.get(from + i));
            }
        }
        return this;
    }

    /**
     * Adds a widget whose upper left corner is at that column and row, both from 0. Without a width it has 6 columns.
     *
     * @throws TemplateException if it leaves the 24 columns, lies upon another, or is not complete
     */
    public DashboardBody at(int x, int y, Widget<?> widget) {
        return place(x, y, widget.width() == 0 ? 6 : widget.width(), widget);
    }

    private DashboardBody place(int x, int y, int width, Widget<?> widget) {
        widget.check();
        PlacedWidget added = new PlacedWidget(x, y, width, widget);
        added.check();
        JsonText.of(added); // refuses here, at the user's line, what text cannot hold
        for (PlacedWidget earlier : widgets) {
            if (added.overlaps(earlier)) {
                throw widget.mistake(
                        "lies upon another: it takes " + added.place() + ", the other one " + earlier.place());
            }
        }
        widgets.add(added);
        checkSize();
        return this;
    }

    private void checkSize() {
        int metrics =
                widgets.stream().mapToInt(each -> each.widget().series().size()).sum();
        if (widgets.size() > MOST_WIDGETS || metrics > MOST_METRICS) {
            throw new TemplateException("a dashboard of " + widgets.size() + " widgets and " + metrics
                    + " metrics: expected " + MOST_WIDGETS + " widgets and " + MOST_METRICS
                    + " metrics at most; make two of it");
        }
    }

    private int bottom() {
        return widgets.stream().mapToInt(PlacedWidget::bottom).max().orElse(0);
    }

    /**
     * Writes the body as a string.
     *
     * @throws TemplateException if it has no widget
     */
    @Override
    public void writeTo(TreeWriter out) {
        if (widgets.isEmpty()) {
            throw new TemplateException("a dashboard without widgets: add at least one", location);
        }
        Map<String, Object> body = new LinkedHashMap<>(settings);
        body.put("widgets", widgets);
        JsonText.of(body).writeTo(out);
    }

    @Override
    public String describe() {
        return "DashboardBody";
    }
}
