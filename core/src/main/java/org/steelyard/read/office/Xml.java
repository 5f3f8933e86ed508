package org.steelyard.read.office;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Decoder;

/// A forward reader of XML without document types, entities or anything from outside. Element
/// and attribute names are local: programs and versions differ in their namespaces.
final class Xml {
  /// What came next.
  enum Step {
    OPEN,
    CLOSE,
    TEXT,
    END
  }

  private final XMLStreamReader reader;
  private final String part;

  /// A reader of one part.
  ///
  /// @param part its name, for messages
  Xml(byte[] bytes, String part) throws Unreadable {
    this.part = part;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // The limits of the JDK guard against entities, of which there are none here, but count the
    // `&amp;` of long documents.
    for (String limit : LIMITS) {
      factory.setProperty(limit, "0");
    }
    factory.setProperty("jdk.xml.maxElementDepth", "10000");
    XMLResolver nothing = (publicId, systemId, base, namespace) -> new ByteArrayInputStream(NONE);
    factory.setXMLResolver(nothing);
    // The parser of the JDK prints what it has no listener for.
    factory.setXMLReporter((message, type, information, location) -> {});
    try {
      // Decoded here: the parser gives up at the first byte that its encoding does not know.
      this.reader = factory.createXMLStreamReader(new StringReader(Decoder.decode(bytes)));
    } catch (XMLStreamException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static final byte[] NONE = {};

  private static final List<String> LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.entityReplacementLimit");

  /// Goes on to the next element or text.
  Step next() throws Unreadable {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT:
            return Step.OPEN;
          case XMLStreamConstants.END_ELEMENT:
            return Step.CLOSE;
          case XMLStreamConstants.CHARACTERS:
          case XMLStreamConstants.CDATA:
          case XMLStreamConstants.SPACE:
            return Step.TEXT;
          default:
            break;
        }
      }
      return Step.END;
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK throws a few kinds of RuntimeException for broken encodings.
      throw broken(e);
    }
  }

  /// Local name of the element.
  String name() {
    return reader.getLocalName();
  }

  /// Namespace of the element, or empty.
  String namespace() {
    return Objects.requireNonNullElse(reader.getNamespaceURI(), "");
  }

  /// The text.
  String text() {
    return reader.getText();
  }

  /// Value of the attribute with this local name, or empty.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Objects.requireNonNullElse(reader.getAttributeValue(i), "");
      }
    }
    return "";
  }

  /// Leaves out the element that was just opened, with all that it holds.
  void skip() throws Unreadable {
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        case TEXT -> {}
        case END -> depth = 0;
      }
    }
  }

  /// Text of the element that was just opened, and of the elements in it, up to its end, without
  /// blanks around it.
  String content() throws Unreadable {
    return whole().strip();
  }

  /// Text of the element that was just opened, and of the elements in it, up to its end.
  String whole() throws Unreadable {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case OPEN -> depth++;
        case CLOSE -> depth--;
        case TEXT -> text.append(text());
        case END -> depth = 0;
      }
    }
    return text.toString();
  }

  private Unreadable broken(Exception e) {
    String where = String.valueOf(e.getMessage()).replace('\n', ' ');
    return new Unreadable(
        "is damaged: its part '" + part + "' is no valid XML (" + where + ")",
        "it was not copied whole, or an office program can repair and save it");
  }
}
