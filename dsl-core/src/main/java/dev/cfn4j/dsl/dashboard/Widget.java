package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.location.SourceLocation;
import dev.cfn4j.dsl.location.SourceLocations;
import dev.cfn4j.dsl.metric.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of a dashboard. Setters name the members of its {@code properties}; what they do not know yet is said by
 * {@link #property}.
 *
 * @param <W> the subclass, which setters return
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html">AWS
 *     reference</a>
 */
public abstract sealed class Widget<W extends Widget<W>> extends Structure<W>
        permits MetricWidget, TextWidget, LogWidget, AlarmWidget, ExplorerWidget, CustomWidget {
    /** Columns of a dashboard. */
    static final int COLUMNS = 24;

    private static final int MOST_ROWS = 1000;

    private final @Nullable SourceLocation location = SourceLocations.caller();
    private final String type;
    private int width;
    private int height;

    Widget(String type, int height) {
        this.type = type;
        this.height = height;
    }

    /**
     * The width in columns, of which a dashboard has 24; without it, a row shares what is left.
     *
     * @throws TemplateException if it is not 1 to 24
     */
    public final W width(int columns) {
        if (columns < 1 || columns > COLUMNS) {
            throw new TemplateException("a widget of " + columns + " columns: expected 1 to " + COLUMNS);
        }
        width = columns;
        return self();
    }

    /**
     * The height in rows; 6 without it, 2 for text.
     *
     * @throws TemplateException if it is not 1 to 1000
     */
    public final W height(int rows) {
        if (rows < 1 || rows > MOST_ROWS) {
            throw new TemplateException("a widget of " + rows + " rows: expected 1 to " + MOST_ROWS);
        }
        height = rows;
        return self();
    }

    /** The kind of widget as the dashboard's body spells it. */
    final String type() {
        return type;
    }

    /** The width in columns; 0 where it was not said. */
    final int width() {
        return width;
    }

    final int height() {
        return height;
    }

    /** The metrics and expressions that it shows. */
    List<Series<?>> series() {
        return List.of();
    }

    /** Refuses what CloudWatch would refuse, as far as it shows only when all has been said. */
    void check() {}

    /** A mistake in this widget, at the line that made it. */
    final TemplateException mistake(String message) {
        return new TemplateException("a widget of type " + type + " " + message, location);
    }

    @SuppressWarnings("unchecked")
    private W self() {
        return (W) this;
    }
}
