package org.steelyard.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.steelyard.read.format.Unreadable;

/// Which parts of a package belong to a part, by its relationships (`_rels/NAME.rels`).
final class Relations {
  /// A part that belongs.
  ///
  /// @param id by which the owner names it
  /// @param type last word of its type's address: `header`, `footnotes`, `styles`
  /// @param part its name in the package
  private record Relation(String id, String type, String part) {}

  private final List<Relation> relations = new ArrayList<>();

  /// Relations of the part `owner`; of the package itself where it is empty.
  Relations(ZipParts parts, String owner) throws Unreadable {
    int slash = owner.lastIndexOf('/');
    String folder = owner.substring(0, slash + 1);
    String name = folder + "_rels/" + owner.substring(slash + 1) + ".rels";
    byte[] bytes = parts.read(name);
    if (bytes.length == 0) {
      return;
    }
    Xml xml = new Xml(bytes, name);
    for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
      boolean inside = step == Xml.Step.OPEN && !xml.attribute("TargetMode").equals("External");
      if (inside && xml.name().equals("Relationship")) {
        String type = xml.attribute("Type");
        String target = resolve(folder, xml.attribute("Target"));
        String id = xml.attribute("Id");
        relations.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), target));
      }
    }
  }

  /// Parts of a type, in their order.
  List<String> of(String type) {
    return relations.stream().filter(one -> one.type.equals(type)).map(Relation::part).toList();
  }

  /// The part that the owner names by `id`, or empty.
  String named(String id) {
    for (Relation relation : relations) {
      if (relation.id.equals(id)) {
        return relation.part;
      }
    }
    return "";
  }

  /// First part of a type, or `usual` where there is none.
  String first(String type, String usual) {
    List<String> parts = of(type);
    return parts.isEmpty() ? usual : parts.getFirst();
  }

  /// Name in the package of `target`, as written in a part of `folder`.
  static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target : folder + target;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
