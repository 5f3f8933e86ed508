package org.steelyard.publish.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The rules of the REFI-QDA schemas (Codebook and Project, 1.0) for the elements that we write:
/// order of children, required and known attributes, forms of ids and colours, references.
public final class RefiRules {
  private static final Map<String, List<String>> CHILDREN =
      Map.ofEntries(
          Map.entry("CodeBook", List.of("Codes", "Sets")),
          Map.entry("Codes", List.of("Code")),
          Map.entry("Code", List.of("Description", "NoteRef", "Code")),
          Map.entry(
              "Project",
              List.of(
                  "Users",
                  "CodeBook",
                  "Variables",
                  "Cases",
                  "Sources",
                  "Notes",
                  "Links",
                  "Sets",
                  "Graphs",
                  "Description",
                  "NoteRef")),
          Map.entry("Users", List.of("User")),
          Map.entry("User", List.of()),
          Map.entry("Sources", List.of("TextSource")),
          Map.entry(
              "TextSource",
              List.of(
                  "Description",
                  "PlainTextContent",
                  "PlainTextSelection",
                  "Coding",
                  "NoteRef",
                  "VariableValue")),
          Map.entry("PlainTextSelection", List.of("Description", "Coding", "NoteRef")),
          Map.entry("Coding", List.of("CodeRef", "NoteRef")),
          Map.entry("CodeRef", List.of()),
          Map.entry("Links", List.of("Link")),
          Map.entry("Link", List.of("NoteRef")),
          Map.entry("Description", List.of()));

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "Code", List.of("guid", "name", "isCodable"),
          "Project", List.of("name"),
          "User", List.of("guid"),
          "TextSource", List.of("guid"),
          "PlainTextSelection", List.of("guid", "startPosition", "endPosition"),
          "Coding", List.of("guid"),
          "CodeRef", List.of("targetGUID"),
          "Link", List.of("guid"));

  private static final Map<String, List<String>> OPTIONAL =
      Map.of(
          "CodeBook", List.of("origin"),
          "Code", List.of("color"),
          "Project", List.of("origin", "creatingUserGUID", "creationDateTime", "basePath"),
          "User", List.of("name", "id"),
          "TextSource", List.of("name", "richTextPath", "plainTextPath", "creatingUser"),
          "PlainTextSelection", List.of("name", "creatingUser", "creationDateTime"),
          "Coding", List.of("creatingUser", "creationDateTime"),
          "Link", List.of("name", "direction", "color", "originGUID", "targetGUID"));

  private RefiRules() {}

  /// Parses and checks a file.
  public static Element check(String xml, String root, String namespace) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element top =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(top.getLocalName()).isEqualTo(root);
    Set<String> guids = new HashSet<>();
    List<String> references = new ArrayList<>();
    element(top, namespace, guids, references);
    assertThat(guids).as("targets of references").containsAll(references);
    return top;
  }

  private static void element(
      Element element, String namespace, Set<String> guids, List<String> references) {
    String name = element.getLocalName();
    assertThat(element.getNamespaceURI()).as(name).isEqualTo(namespace);
    assertThat(CHILDREN).as("known elements").containsKey(name);
    attributes(element, guids, references);
    int at = 0;
    for (Element child : children(element)) {
      int place = CHILDREN.getOrDefault(name, List.of()).indexOf(child.getLocalName());
      assertThat(place).as(child.getLocalName() + " in " + name).isGreaterThanOrEqualTo(at);
      at = place;
      element(child, namespace, guids, references);
    }
    boolean needsOne = Set.of("Codes", "Users", "Sources", "Links", "Coding").contains(name);
    assertThat(!needsOne || !children(element).isEmpty()).as(name + " is not empty").isTrue();
  }

  private static void attributes(Element element, Set<String> guids, List<String> references) {
    String name = element.getLocalName();
    List<String> known = new ArrayList<>(REQUIRED.getOrDefault(name, List.of()));
    known.addAll(OPTIONAL.getOrDefault(name, List.of()));
    REQUIRED
        .getOrDefault(name, List.of())
        .forEach(a -> assertThat(element.hasAttribute(a)).as(name + " has " + a).isTrue());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String key = attribute.getNodeName();
      String value = attribute.getNodeValue();
      if (key.equals("xmlns")) {
        continue;
      }
      assertThat(known).as("attributes of " + name).contains(key);
      if (key.equals("guid")) {
        assertThat(value).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(guids.add(value)).as("guid is unique: " + value).isTrue();
      } else if (key.endsWith("GUID") || key.equals("creatingUser")) {
        references.add(value);
      } else if (key.equals("color")) {
        assertThat(value).matches("#[0-9a-fA-F]{6}");
      } else if (key.equals("isCodable")) {
        assertThat(value).isIn("true", "false");
      } else if (key.equals("direction")) {
        assertThat(value).isIn("Associative", "OneWay", "Bidirectional");
      }
    }
  }

  /// Child elements, in order.
  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      if (parent.getChildNodes().item(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
