package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Value;
import dev.cfn4j.dsl.render.TreeWriter;

/**
 * A widget at its place.
 *
 * @param x first column, from 0
 * @param y first row, from 0
 * @param width columns
 * @param widget what is there
 */
record PlacedWidget(int x, int y, int width, Widget<?> widget) implements Value<PlacedWidget> {
    /** Refuses a place outside the dashboard. */
    void check() {
        if (x < 0 || y < 0 || x + width > Widget.COLUMNS) {
            throw widget.mistake(
                    "leaves the dashboard: it takes " + place() + ", expected columns 0 to " + (Widget.COLUMNS - 1));
        }
    }

    /** The first row below. */
    int bottom() {
        return y + widget.height();
    }

    boolean overlaps(PlacedWidget other) {
        return x < other.x + other.width && other.x < x + width && y < other.bottom() && other.y < bottom();
    }

    String place() {
        return "columns " + x + " to " + (x + width - 1) + " and rows " + y + " to " + (bottom() - 1);
    }

    @Override
    public void writeTo(TreeWriter out) {
        out.startObject();
        out.name("type");
        out.string(widget.type());
        member(out, "x", x);
        member(out, "y", y);
        member(out, "width", width);
        member(out, "height", widget.height());
        out.name("properties");
        out.value(widget);
        out.endObject();
    }

    private static void member(TreeWriter out, String name, int value) {
        out.name(name);
        out.integer(value);
    }

    @Override
    public String describe() {
        return widget.describe();
    }
}
