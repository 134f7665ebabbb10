package dev.cfn4j.localcloud.wire;

/** An XML document as it grows. */
public final class XmlText {
    private final StringBuilder document = new StringBuilder();

    /** An empty document. */
    public XmlText() {}

    /** Opens an element; attributes follow its name as they are. */
    public XmlText open(String nameAndAttributes) {
        document.append('<').append(nameAndAttributes).append('>');
        return this;
    }

    /** Closes an element. */
    public XmlText close(String name) {
        document.append("</").append(name).append('>');
        return this;
    }

    /** An element with text. */
    public XmlText element(String name, String value) {
        return open(name).text(value).close(name);
    }

    /** Text. */
    public XmlText text(String value) {
        value.codePoints().forEach(this::character);
        return this;
    }

    /** The document so far. */
    @Override
    public String toString() {
        return document.toString();
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '<' -> document.append("&lt;");
            case '>' -> document.append("&gt;");
            case '&' -> document.append("&amp;");
            case '"' -> document.append("&quot;");
            case '\r' -> document.append("&#xD;");
            default -> document.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
        }
    }

    /** XML 1.0 has no way to write the others. */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
