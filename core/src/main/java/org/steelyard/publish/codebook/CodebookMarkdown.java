package org.steelyard.publish.codebook;

import java.util.List;
import java.util.Locale;
import org.steelyard.language.Tongue;
import org.steelyard.ontology.Ontology;
import org.steelyard.publish.codebook.Codebook.Entry;
import org.steelyard.publish.codebook.Codebook.Example;

/// Writes the codebook as Markdown.
public final class CodebookMarkdown {
  private static final String HEAD =
      """
      # Codebook

      Version: VERSION. Written by `./steelyard codebook`; do not edit it by hand.

      The types, modes, scores and names of contexts are those of the PLOVER Coding Manual (draft of 17 September 2021,
      Philip A. Schrodt, editor); definitions, boundaries and examples are our own words. Scores run from -10
      (conflict) to +10 (cooperation) and know neither who acts nor how much is at stake.

      In the examples **the source** is bold and *the target* italic. The predicates are the heaviest entries of the
      lexicons, in citation form (`*` stands for one to three words); all of them are in `data/lexicon`.

      """;

  private CodebookMarkdown() {}

  /// The page.
  public static String write(Codebook codebook) {
    StringBuilder out = new StringBuilder(HEAD.replace("VERSION", codebook.version()));
    out.append("| type | quad class | score | modes |\n|---|---|--:|---|\n");
    for (Entry entry : codebook.entries()) {
      out.append("| [")
          .append(entry.type().type())
          .append("](#")
          .append(entry.type().type().name().toLowerCase(Locale.ROOT))
          .append(") | ")
          .append(entry.type().quad().label())
          .append(" | ")
          .append(scores(entry))
          .append(" | ")
          .append(
              String.join(", ", entry.type().modes().stream().map(Ontology.Mode::name).toList()))
          .append(" |\n");
    }
    codebook.entries().forEach(entry -> entry(out, entry));
    out.append("\n## Contexts\n\nAn act of any type may belong to several or none.\n\n");
    out.append("| context | what |\n|---|---|\n");
    codebook.contexts().forEach(c -> row(out, "`" + c.name() + "`", c.definition()));
    return out.toString();
  }

  private static void entry(StringBuilder out, Entry entry) {
    Ontology.TypeEntry type = entry.type();
    out.append("\n## ").append(type.type()).append("\n\n").append(type.definition());
    out.append("\n\nQuad class: ").append(type.quad().label());
    out.append(". Score: ").append(scores(entry)).append(".\n");
    if (!type.modes().isEmpty()) {
      out.append("\n| mode | score | what |\n|---|--:|---|\n");
      type.modes().forEach(m -> row(out, "`" + m.name() + "`", score(m.score()), m.definition()));
    }
    out.append("\nWhat it is not:\n\n");
    entry
        .boundaries()
        .forEach(
            b -> out.append("- ").append(b.neighbour()).append(": ").append(b.rule()).append('\n'));
    out.append("\n| | example |\n|---|---|\n");
    for (Example example : entry.examples()) {
      row(out, example.number() + " " + example.language(), marked(example));
    }
    out.append("\n| | predicates |\n|---|---|\n");
    for (String code : Tongue.codes()) {
      row(out, code, cell(String.join("; ", entry.predicates().getOrDefault(code, List.of()))));
    }
  }

  private static String marked(Example example) {
    return cell(example.marked()).replaceAll("</?s>", "**").replaceAll("</?t>", "*");
  }

  private static void row(StringBuilder out, String... cells) {
    for (String cell : cells) {
      out.append("| ").append(cell).append(' ');
    }
    out.append("|\n");
  }

  private static String cell(String text) {
    return text.replace("*", "\\*").replace("|", "\\|");
  }

  /// One score, or the range of the type and its modes.
  static String scores(Entry entry) {
    return entry.lowest() == entry.highest()
        ? score(entry.lowest())
        : score(entry.lowest()) + " to " + score(entry.highest());
  }

  /// With its sign, without a needless digit.
  static String score(double score) {
    String text = String.format(Locale.ROOT, "%+.1f", score);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2).replace("+0", "0") : text;
  }
}
