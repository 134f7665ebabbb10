package dev.cfn4j.localcloud.s3;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A small XML document that came in a request. Entities and document types are not read.
 *
 * @param elements its elements that hold text only, in document order
 */
record SubmittedXml(List<Element> elements) {
    private static final XMLInputFactory FACTORY = factory();

    /** An element that holds text. */
    record Element(String name, String text) {}

    static SubmittedXml parse(byte[] body) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
            List<Element> elements = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
                    case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        elements.add(new Element(reader.getLocalName(), text.toString()));
                        text.setLength(0);
                    }
                    default -> {
                        // Comments and the like say nothing.
                    }
                }
            }
            return new SubmittedXml(List.copyOf(elements));
        } catch (XMLStreamException e) {
            throw S3Fault.malformed();
        }
    }

    /** The texts of all elements of that name. */
    List<String> texts(String name) {
        return elements.stream()
                .filter(element -> element.name().equals(name))
                .map(Element::text)
                .toList();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
