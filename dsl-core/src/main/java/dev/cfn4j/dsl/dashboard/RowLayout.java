package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.TemplateException;
import java.util.stream.Stream;

/** Shares the columns of a dashboard among the widgets of a row. */
final class RowLayout {
    private RowLayout() {}

    /** The widths in order: those that were said, and equal parts of the rest for all others, the first ones being wider. */
    static int[] widths(Widget<?>... row) {
        int said = Stream.of(row).mapToInt(Widget::width).sum();
        int open = (int) Stream.of(row).filter(widget -> widget.width() == 0).count();
        int left = Widget.COLUMNS - said;
        if (row.length == 0 || left < open) {
            throw new TemplateException("a row of " + row.length + " widgets that takes " + (said + open)
                    + " columns: expected at least one widget and at most " + Widget.COLUMNS + " columns");
        }
        int[] widths = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            widths[i] = row[i].width();
            if (widths[i] == 0) {
                widths[i] = (left + open - 1) / open;
                left -= widths[i];
                open--;
            }
        }
        return widths;
    }
}
