package org.steelyard.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Role;

/// What the styles of a Word document make of paragraphs. Ids of styles are words of the
/// language of the program that wrote them ("1", "Nadpis1", "Заголовок1"); their outline levels
/// and built-in names are the same everywhere.
final class WordStyles {
  private static final int DEEPEST = 32;

  /// Outline levels 0 to 8 are headings, 9 is text.
  static final int TEXT_LEVEL = 9;

  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private int level = -1;
    private boolean hidden;
    private boolean list;
  }

  private final Map<String, Style> styles = new HashMap<>();

  /// The styles of a part; none where it is empty.
  WordStyles(byte[] bytes, String part) throws Unreadable {
    if (bytes.length == 0) {
      return;
    }
    Xml xml = new Xml(bytes, part);
    Style style = new Style();
    for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
      if (step == Xml.Step.CLOSE && xml.name().equals("style")) {
        style = new Style();
      }
      if (step != Xml.Step.OPEN) {
        continue;
      }
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "style" -> styles.put(xml.attribute("styleId"), style);
        case "name" -> style.name = value.toLowerCase(Locale.ROOT);
        case "basedOn" -> style.basedOn = value;
        case "outlineLvl" -> style.level = level(value);
        case "vanish" -> style.hidden = on(value);
        case "numId" -> style.list = !value.equals("0");
        case "tblStylePr" -> xml.skip();
        default -> {}
      }
    }
  }

  /// An outline level as written, [#TEXT_LEVEL] for anything that is none.
  static int level(String value) {
    boolean digit = value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '9';
    return digit ? value.charAt(0) - '0' : TEXT_LEVEL;
  }

  /// Whether a switch with this value is on; it is without a value.
  static boolean on(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /// Role of paragraphs of the style `id`.
  Role role(String id) {
    Style style = styles.get(id);
    if (style == null) {
      return named(id.toLowerCase(Locale.ROOT));
    }
    boolean list = false;
    for (int i = 0; style != null && i < DEEPEST; i++) {
      list |= style.list;
      if (style.level >= 0) {
        return style.level < TEXT_LEVEL ? Role.HEADING : list ? Role.ITEM : Role.TEXT;
      }
      Role role = named(style.name);
      if (role != Role.TEXT) {
        return role;
      }
      style = styles.get(style.basedOn);
    }
    return list ? Role.ITEM : Role.TEXT;
  }

  /// Whether text of the style `id` is hidden.
  boolean hidden(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < DEEPEST; i++) {
      if (style.hidden) {
        return true;
      }
      style = styles.get(style.basedOn);
    }
    return false;
  }

  private static Role named(String name) {
    if (name.equals("title") || name.equals("subtitle") || numbered(name, "heading")) {
      return Role.HEADING;
    }
    if (numbered(name, "toc") || name.equals("table of figures")) {
      return Role.FURNITURE;
    }
    // "List Paragraph" is what Word calls any indented paragraph.
    if (name.startsWith("list bullet") || name.startsWith("list number")) {
      return Role.ITEM;
    }
    return name.equals("quote") || name.equals("intense quote") ? Role.QUOTE : Role.TEXT;
  }

  private static boolean numbered(String name, String word) {
    String rest = name.startsWith(word) ? name.substring(word.length()).strip() : "";
    return rest.length() == 1 && Character.isDigit(rest.charAt(0));
  }
}
