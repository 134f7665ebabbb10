package dev.cfn4j.dsl.dashboard;

import dev.cfn4j.dsl.Structure;

/** The legend of a graph. */
final class Legend extends Structure<Legend> {
    Legend(LegendPosition position) {
        set("position", position);
    }
}
