package org.steelyard.publish.codebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.steelyard.model.Modality;
import org.steelyard.model.QuadClass;
import org.steelyard.ontology.Ontology;
import org.steelyard.publish.codebook.Codebook.Entry;
import org.steelyard.publish.markup.Markup;

/// A code of a REFI-QDA code tree: categories, types below their quad class, modes below types.
///
/// Ids depend on the key alone, so that a newer codebook lines up with an older one.
///
/// @param key for example `type/CONSULT/visit`
/// @param codable whether text may carry the code itself
/// @param colour `#rrggbb`
public record CodeNode(
    String key,
    String name,
    String description,
    boolean codable,
    String colour,
    List<CodeNode> children) {
  private static final String GREY = "#808080";

  public CodeNode {
    children = List.copyOf(children);
  }

  /// A GUID derived from what it names.
  public static String guid(String key) {
    return UUID.nameUUIDFromBytes(("steelyard/" + key).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// Key of a type, or of one of its modes.
  public static String typeKey(String type, String mode) {
    return "type/" + type + (mode.isEmpty() ? "" : "/" + mode);
  }

  /// A category that no text carries.
  public static CodeNode category(String name, String description, List<CodeNode> children) {
    return new CodeNode("category/" + name, name, description, false, GREY, children);
  }

  /// A code without codes below it.
  public static CodeNode leaf(String key, String name, String description) {
    return new CodeNode(key, name, description, true, GREY, List.of());
  }

  /// The codebook as a tree: quad classes, contexts, modalities.
  public static List<CodeNode> of(Codebook codebook) {
    List<CodeNode> roots = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      List<CodeNode> types =
          codebook.entries().stream()
              .filter(entry -> entry.type().quad() == quad)
              .map(entry -> type(entry, colour(quad)))
              .toList();
      roots.add(new CodeNode("quad/" + quad, quad.label(), "", false, colour(quad), types));
    }
    roots.add(
        category(
            "Contexts",
            "What matter an act belongs to.",
            codebook.contexts().stream()
                .map(c -> leaf("context/" + c.name(), c.name(), c.definition()))
                .toList()));
    List<CodeNode> modalities = new ArrayList<>();
    for (Modality modality : Modality.values()) {
      String name = modality.name().toLowerCase(Locale.ROOT);
      modalities.add(leaf("modality/" + name, name, ""));
    }
    roots.add(category("Modality", "How an act stands to reality.", modalities));
    return roots;
  }

  private static CodeNode type(Entry entry, String colour) {
    Ontology.TypeEntry type = entry.type();
    String name = type.type().name();
    StringBuilder text = new StringBuilder(type.definition());
    text.append("\nScore: ").append(CodebookMarkdown.scores(entry)).append('.');
    entry
        .boundaries()
        .forEach(b -> text.append("\nNot ").append(b.neighbour()).append(": ").append(b.rule()));
    entry.examples().stream()
        .filter(example -> example.language().equals("en"))
        .forEach(example -> text.append("\nExample: ").append(example.plain()));
    List<CodeNode> modes =
        type.modes().stream()
            .map(
                m ->
                    new CodeNode(
                        typeKey(name, m.name()),
                        name + " " + m.name(),
                        m.definition() + "\nScore: " + CodebookMarkdown.score(m.score()) + ".",
                        true,
                        colour,
                        List.of()))
            .toList();
    return new CodeNode(typeKey(name, ""), name, text.toString(), true, colour, modes);
  }

  private static String colour(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> "#56b4e9";
      case MATERIAL_COOPERATION -> "#0072b2";
      case VERBAL_CONFLICT -> "#e69f00";
      case MATERIAL_CONFLICT -> "#d55e00";
    };
  }

  /// Writes the code with all below it as a REFI-QDA `Code` element.
  public void write(Markup out) {
    out.open(
        "Code",
        "guid",
        guid(key),
        "name",
        name,
        "isCodable",
        Boolean.toString(codable),
        "color",
        colour);
    if (!description.isEmpty()) {
      out.open("Description").lines(description).close();
    }
    children.forEach(child -> child.write(out));
    out.close();
  }
}
