package dev.cfn4j.localcloud.wire;

/** An XML document as it grows. */
public final class XmlText {
    private final StringBuilder text = new StringBuilder();

    /** An empty document. */
    public XmlText() {}

    /** Opens an element; attributes follow its name as they are. */
    public XmlText open(String nameAndAttributes) {
        text.append('<').append(nameAndAttributes).append('>');
        return this;
    }

    /** Closes an element. */
    public XmlText close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    /** An element with text. */
    public XmlText element(String name, String value) {
        open(name);
        value.codePoints().forEach(this::character);
        return close(name);
    }

    /** The document so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '"' -> text.append("&quot;");
            case '\r' -> text.append("&#xD;");
            default -> text.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
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
