package org.steelyard.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Role;

/// What the styles of an OpenDocument text make of paragraphs and spans. Names of built-in
/// styles are English, whatever the language of the program.
final class OdtStyles {
  private static final int DEEPEST = 32;

  private record Style(String parent, boolean hidden, boolean outlined) {}

  private final Map<String, Style> styles = new HashMap<>();

  /// Reads the style element that was just opened, up to its end.
  void add(Xml xml) throws Unreadable {
    String name = xml.attribute("name");
    String parent = xml.attribute("parent-style-name");
    String level = xml.attribute("default-outline-level");
    boolean hidden = false;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case OPEN -> {
          depth++;
          hidden |= xml.name().equals("text-properties") && xml.attribute("display").equals("none");
        }
        case CLOSE -> depth--;
        case TEXT -> {}
        case END -> depth = 0;
      }
    }
    if (!name.isEmpty()) {
      styles.put(name, new Style(parent, hidden, !level.isEmpty()));
    }
  }

  /// Role of paragraphs of the style `name`.
  Role role(String name) {
    String at = name;
    for (int i = 0; i < DEEPEST; i++) {
      switch (at.toLowerCase(Locale.ROOT)) {
        case "title", "subtitle" -> {
          return Role.HEADING;
        }
        case "quotations" -> {
          return Role.QUOTE;
        }
        default -> {}
      }
      Style style = styles.get(at);
      if (style == null) {
        return Role.TEXT;
      }
      if (style.outlined) {
        return Role.HEADING;
      }
      at = style.parent;
    }
    return Role.TEXT;
  }

  /// Whether text of the style `name` is hidden.
  boolean hidden(String name) {
    Style style = styles.get(name);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.hidden) {
        return true;
      }
      style = styles.get(style.parent);
    }
    return false;
  }
}
