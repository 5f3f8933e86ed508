package org.steelyard.read.text;

/// Marks at the beginning of a line that are no words of the text.
public enum Markup {
  /// Plain text: every unit counts.
  NONE,
  /// Markdown: `#` begins a heading, `>` a quotation.
  MARKDOWN;

  Role role(String text, Line line) {
    if (this == NONE) {
      return Role.TEXT;
    }
    return switch (text.charAt(line.start())) {
      case '#' -> contentStart(text, line) > line.start() ? Role.HEADING : Role.TEXT;
      case '>' -> Role.QUOTE;
      default -> Role.TEXT;
    };
  }

  /// First unit of the line's words.
  int contentStart(String text, Line line) {
    if (this == NONE) {
      return line.start();
    }
    char mark = text.charAt(line.start());
    if (mark != '#' && mark != '>') {
      return line.start();
    }
    int i = line.start();
    while (i < line.end() && text.charAt(i) == mark) {
      i++;
    }
    int afterMarks = i;
    while (i < line.end() && Chars.blank(text.charAt(i))) {
      i++;
    }
    boolean words = i < line.end() && (mark == '>' || i > afterMarks);
    return words ? i : line.start();
  }
}
