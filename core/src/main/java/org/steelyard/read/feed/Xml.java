package org.steelyard.read.feed;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Reads XML as events. No document type is read, no entity expanded but the five of XML and, in
/// broken texts, the named characters of HTML; nothing is fetched.
final class Xml {
  /// A text with more marks than this is not read again when it is broken, because the parser
  /// that forgives holds it whole.
  private static final int MOST_MARKS = 200_000;

  /// What was read, and what was wrong with it.
  ///
  /// @param problem empty where nothing was
  record Result<T>(T events, String problem) {}

  private Xml() {}

  /// Reads `text` into events; into new ones where it has to be read twice.
  static <T extends XmlEvents> Result<T> read(String text, Supplier<T> fresh) {
    int start = Math.max(text.indexOf('<'), 0);
    String xml = start == 0 ? text : text.substring(start);
    T events = fresh.get();
    String problem = strict(xml, events);
    if (problem.isEmpty() || marks(xml) > MOST_MARKS) {
      return new Result<>(events, problem);
    }
    T again = fresh.get();
    forgiving(xml, again);
    return new Result<>(again, "");
  }

  private static int marks(String xml) {
    int marks = 0;
    for (int i = 0; i < xml.length(); i++) {
      marks += xml.charAt(i) == '<' ? 1 : 0;
    }
    return marks;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }

  /// What is wrong with `xml`, or empty.
  private static String strict(String xml, XmlEvents events) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      try {
        while (reader.hasNext()) {
          switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT ->
                events.start(low(reader.getLocalName()), attributes(reader));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                events.text(reader.getText());
            case XMLStreamConstants.END_ELEMENT -> events.end(low(reader.getLocalName()));
            case XMLStreamConstants.ENTITY_REFERENCE -> {
              return "names an entity that XML does not know";
            }
            default -> {
              // Comments, instructions and document types are none of our business.
            }
          }
        }
      } finally {
        reader.close();
      }
      return "";
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      return "is no well-formed XML in line " + line;
    } catch (RuntimeException e) {
      // The library throws others for a few broken texts.
      return "is no well-formed XML";
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(low(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private static void forgiving(String xml, XmlEvents events) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof CDataNode data) {
              events.text(data.text());
            } else if (node instanceof TextNode text) {
              events.text(text.getWholeText());
            } else if (node instanceof Element element && depth > 0) {
              Map<String, String> attributes = new HashMap<>();
              for (Attribute attribute : element.attributes()) {
                attributes.put(low(attribute.getKey()), attribute.getValue());
              }
              events.start(low(element.tagName()), attributes);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && depth > 0) {
              events.end(low(element.tagName()));
            }
          }
        });
  }

  private static String low(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
