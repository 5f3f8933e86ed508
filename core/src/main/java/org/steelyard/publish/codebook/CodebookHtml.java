package org.steelyard.publish.codebook;

import java.util.List;
import java.util.Locale;
import org.steelyard.language.Tongue;
import org.steelyard.ontology.Ontology;
import org.steelyard.publish.codebook.Codebook.Entry;
import org.steelyard.publish.codebook.Codebook.Example;
import org.steelyard.publish.markup.Markup;

/// Writes the codebook as one HTML page without scripts or outside files.
public final class CodebookHtml {
  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      table{border-collapse:collapse;margin:1rem 0}
      th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}
      tr{border-bottom:1px solid #ccc}
      """;

  private CodebookHtml() {}

  /// The page.
  public static String write(Codebook codebook) {
    Markup page = new Markup();
    page.open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.element("title", "Codebook").block("style", STYLE).close();
    page.open("body")
        .element("h1", "Codebook")
        .element("p", "Version: " + codebook.version() + ".");
    page.open("ul");
    for (Entry entry : codebook.entries()) {
      page.open("li").element("a", name(entry), "href", "#" + name(entry)).close();
    }
    page.close();
    codebook.entries().forEach(entry -> entry(page, entry));
    page.element("h2", "Contexts").open("table");
    codebook.contexts().forEach(c -> row(page, "", c.name(), c.definition()));
    page.close().close().close();
    return "<!DOCTYPE html>\n" + page.done() + "\n";
  }

  private static String name(Entry entry) {
    return entry.type().type().name();
  }

  private static void entry(Markup page, Entry entry) {
    Ontology.TypeEntry type = entry.type();
    page.element("h2", name(entry), "id", name(entry)).element("p", type.definition());
    page.element(
        "p",
        "Quad class: " + type.quad().label() + ". Score: " + CodebookMarkdown.scores(entry) + ".");
    if (!type.modes().isEmpty()) {
      page.element("h3", "Modes").open("table");
      type.modes()
          .forEach(m -> row(page, "", m.name(), CodebookMarkdown.score(m.score()), m.definition()));
      page.close();
    }
    page.element("h3", "What it is not").open("table");
    entry.boundaries().forEach(b -> row(page, "", b.neighbour().name(), b.rule()));
    page.close();
    page.element("h3", "Examples (bold: the source; italic: the target)").open("table");
    entry.examples().forEach(example -> example(page, example));
    page.close();
    page.element("h3", "Predicates").open("table");
    for (String code : Tongue.codes()) {
      row(page, code, code, String.join("; ", entry.predicates().getOrDefault(code, List.of())));
    }
    page.close();
  }

  private static void example(Markup page, Example example) {
    page.open("tr").element("td", example.number() + " " + example.language());
    page.open("td", "lang", example.language());
    String rest = example.marked();
    while (rest.contains("<")) {
      int open = rest.indexOf('<');
      String tag = rest.substring(open, open + 3);
      String close = "</" + tag.charAt(1) + ">";
      int end = rest.indexOf(close);
      page.text(rest.substring(0, open));
      page.element(tag.equals("<s>") ? "b" : "i", rest.substring(open + tag.length(), end));
      rest = rest.substring(end + close.length());
    }
    page.text(rest).close().close();
  }

  /// @param language of the last cell, or empty
  private static void row(Markup page, String language, String... cells) {
    page.open("tr");
    for (int i = 0; i < cells.length; i++) {
      boolean foreign = i == cells.length - 1 && !language.isEmpty();
      if (foreign) {
        page.element("td", cells[i], "lang", language.toLowerCase(Locale.ROOT));
      } else {
        page.element("td", cells[i]);
      }
    }
    page.close();
  }
}
