package org.steelyard.store.panel;

import java.util.Locale;
import org.steelyard.imports.Kind;

/// How to cite a kind of imported data, for reference managers.
public final class Bibtex {
  private Bibtex() {}

  /// An entry `@misc` whose key is the kind's name.
  public static String of(Kind kind) {
    String citation = kind.origin().citation();
    StringBuilder entry = new StringBuilder();
    entry.append("@misc{").append(kind.name().toLowerCase(Locale.ROOT)).append(",\n");
    entry.append("  title = {{").append(plain(kind.title())).append("}},\n");
    if (!kind.origin().address().isEmpty()) {
      entry.append("  howpublished = {\\url{").append(kind.origin().address()).append("}},\n");
    }
    entry.append("  note = {").append(plain(citation)).append("}\n}");
    return entry.toString();
  }

  /// Braces would end the field, and LaTeX has meanings for some signs.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '{', '}' -> plain.append(c == '{' ? '(' : ')');
        case '&', '%', '$', '#', '_' -> plain.append('\\').append(c);
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
