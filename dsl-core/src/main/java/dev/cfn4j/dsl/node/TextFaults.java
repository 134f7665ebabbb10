package dev.cfn4j.dsl.node;

import dev.cfn4j.dsl.location.SourceLocation;

/** Hears of faults of a text that do not keep it from being read. */
public interface TextFaults {
    /** Refuses all of them. */
    TextFaults REFUSED = new TextFaults() {
        @Override
        public void duplicate(String name, SourceLocation first, SourceLocation second) {
            throw new DocumentException(second, "`" + name + "` is there twice, first at " + first);
        }

        @Override
        public void unknownTag(SourceLocation at, String message) {
            throw new DocumentException(at, message);
        }
    };

    /** An object has a name at both places. The later value is the one that is kept. */
    void duplicate(String name, SourceLocation first, SourceLocation second);

    /** A short form of YAML is no function's. It is read as the function of that name. */
    void unknownTag(SourceLocation at, String message);
}
