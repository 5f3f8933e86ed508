package org.steelyard.read.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.steelyard.read.text.Role;

/// The style sheet of an RTF document: which numbers of styles are headings, quotations or tables
/// of contents. Not safe for several threads.
final class RtfStyles {
  private final Map<Integer, Role> roles = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int level = WordStyles.TEXT_LEVEL;

  /// A control word of the entry that is being read.
  void word(String word, int value) {
    switch (word) {
      case "s" -> number = value;
      case "cs", "ds", "ts", "tsrowd" -> number = -1;
      case "outlinelevel" -> level = value;
      default -> {}
    }
  }

  /// Text of the entry that is being read; a semicolon ends it.
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ';') {
        end();
      } else if (name.length() < 100) {
        name.append(text.charAt(i));
      }
    }
  }

  private void end() {
    String words = name.toString().strip().toLowerCase(Locale.ROOT);
    Role role = Role.TEXT;
    if ((level >= 0 && level < WordStyles.TEXT_LEVEL)
        || words.startsWith("heading ")
        || words.equals("title")) {
      role = Role.HEADING;
    } else if (words.startsWith("toc ")) {
      role = Role.FURNITURE;
    } else if (words.equals("quote") || words.equals("intense quote")) {
      role = Role.QUOTE;
    }
    if (number >= 0) {
      roles.put(number, role);
    }
    name.setLength(0);
    number = 0;
    level = WordStyles.TEXT_LEVEL;
  }

  /// Role of paragraphs of a style.
  Role role(int style) {
    return roles.getOrDefault(style, Role.TEXT);
  }
}
