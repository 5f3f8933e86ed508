package org.steelyard.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the few properties that we want of an XMP packet, without entities or anything from
/// outside. A broken packet gives what came before the defect.
final class Xmp {
  /// Largest packet that is read, in bytes.
  static final int LARGEST = 1 << 20;

  private static final int LONGEST = 1000;

  private static final List<String> WANTED =
      List.of(
          "dc:title",
          "dc:creator",
          "dc:language",
          "xmp:ModifyDate",
          "prism:publicationName",
          "prism:publicationDate",
          "prism:coverDate");

  private Xmp() {}

  /// First value of each wanted property that is there, by its usual name.
  static Map<String, String> read(byte[] packet) {
    Map<String, String> found = new TreeMap<>();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    // The default reporter prints.
    factory.setXMLReporter((message, type, information, location) -> {});
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(
              new StringReader(new String(packet, StandardCharsets.UTF_8)));
      String open = "";
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> open = start(reader, open, found);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              put(found, open, reader.getText());
          case XMLStreamConstants.END_ELEMENT -> open = name(reader).equals(open) ? "" : open;
          default -> {
            // Comments and the like say nothing.
          }
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      // Weak hints: what was read before stays.
    }
    return found;
  }

  private static String name(XMLStreamReader reader) {
    return reader.getPrefix() + ":" + reader.getLocalName();
  }

  private static String start(XMLStreamReader reader, String open, Map<String, String> found) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributePrefix(i) + ":" + reader.getAttributeLocalName(i);
      if (WANTED.contains(name)) {
        put(found, name, reader.getAttributeValue(i));
      }
    }
    String name = name(reader);
    return WANTED.contains(name) ? name : open;
  }

  private static void put(Map<String, String> found, String name, String value) {
    String plain = value.strip();
    if (!name.isEmpty() && !plain.isEmpty()) {
      found.putIfAbsent(name, plain.substring(0, Math.min(plain.length(), LONGEST)));
    }
  }
}
