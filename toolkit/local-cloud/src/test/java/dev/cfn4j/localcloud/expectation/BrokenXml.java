package dev.cfn4j.localcloud.expectation;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** An answer in XML with one element broken: another text, removed, or there where it should not be. */
final class BrokenXml {
    private static final String ITEM = "member";

    private final Document document;

    private final boolean asList;

    /**
     * Reads an answer.
     *
     * @param asList whether what was absent shall appear as a list
     */
    BrokenXml(String body, boolean asList) {
        this.document = parsed(body);
        this.asList = asList;
    }

    /** The error answer with another code or message. */
    static String error(String body, String element) {
        BrokenXml xml = new BrokenXml(body, false);
        xml.document.getElementsByTagName(element).item(0).setTextContent("broken on purpose");
        return xml.text();
    }

    /** The answer with that expectation not met. */
    String in(Check check) {
        Element result = children(document.getDocumentElement())
                .filter(element -> element.getTagName().endsWith("Result"))
                .findFirst()
                .orElseThrow();
        switch (check.kind()) {
            case "absent" -> appear(result, check);
            case "count" -> wrongCount(result, check);
            case "present" ->
                found(result, check).forEach(element -> element.getParentNode().removeChild(element));
            default -> changed(result, check);
        }
        return text();
    }

    /** What is absent appears: a text, or a list with an item, since the answer does not tell which it would be. */
    private void appear(Element result, Check check) {
        Element element = create(result, check);
        String text = element.getTextContent();
        if (!text.isEmpty() && !text.equals("false")) {
            return;
        }
        if (asList) {
            appended(element, ITEM).setTextContent("broken");
        } else {
            element.setTextContent(wrongText(check));
        }
    }

    private void changed(Element result, Check check) {
        boolean isList = check.kind().equals("has");
        for (Element element : found(result, check)) {
            List<Element> items = isList ? children(element).toList() : List.of();
            (items.isEmpty() ? List.of(element) : items)
                    .forEach(each -> each.setTextContent(other(each.getTextContent())));
        }
    }

    private void wrongCount(Element result, Check check) {
        List<Element> found = found(result, check);
        Element list = found.isEmpty() ? create(result, check) : found.get(0);
        Node first = list.getFirstChild();
        if (first == null) {
            list.appendChild(document.createElement(ITEM));
        } else {
            list.removeChild(first);
        }
    }

    private static String wrongText(Check check) {
        return check.at().text().startsWith("TemplateBody") ? "{\"Resources\": {\"Bad\": {\"Type\": \"T\"}}}" : "true";
    }

    /** Another text of the same kind. */
    private static String other(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true") ? "false" : "true";
        }
        return text.matches("\\d{1,9}") ? text + "1" : "broken";
    }

    private static List<Element> found(Element result, Check check) {
        List<Element> elements = List.of(result);
        for (Path.Step step : steps(check)) {
            elements = elements.stream().flatMap(element -> step(element, step)).toList();
        }
        return elements;
    }

    /** A template's text is one element, whatever it holds. */
    private static List<Path.Step> steps(Check check) {
        List<Path.Step> steps = check.at().steps();
        return check.at().text().startsWith("TemplateBody") ? steps.subList(0, 1) : steps;
    }

    private static Stream<Element> step(Element element, Path.Step step) {
        if (step instanceof Path.Member member) {
            return named(element, member.name());
        }
        List<Element> items = children(element).toList();
        if (step instanceof Path.Index index) {
            return Stream.of(items.get(index.index() < 0 ? items.size() + index.index() : index.index()));
        }
        return step instanceof Path.Where where
                ? items.stream().filter(item -> matches(item, where)).limit(1)
                : items.stream();
    }

    private static Stream<Element> named(Element element, String name) {
        return children(element).filter(child -> child.getTagName().equals(name));
    }

    private static boolean matches(Element item, Path.Where where) {
        Stream<Element> elements = Stream.of(item);
        for (String name : where.member()) {
            elements = elements.flatMap(element -> named(element, name));
        }
        return elements.findFirst()
                .filter(element -> element.getTextContent().equals(where.value()))
                .isPresent();
    }

    /** The element, made with all that leads to it where it is not there. */
    private Element create(Element result, Check check) {
        Element at = result;
        for (Path.Step step : steps(check)) {
            Element parent = at;
            at = step(parent, step).findFirst().orElseGet(() -> made(parent, step));
        }
        return at;
    }

    private Element made(Element parent, Path.Step step) {
        if (step instanceof Path.Member member) {
            return appended(parent, member.name());
        }
        Element item = appended(parent, ITEM);
        if (step instanceof Path.Where where) {
            Element at = item;
            for (String name : where.member()) {
                at = appended(at, name);
            }
            at.setTextContent(where.value());
        }
        return item;
    }

    private Element appended(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Stream<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children.stream();
    }

    private static Document parsed(String body) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body)));
        } catch (Exception e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    private String text() {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
