package org.steelyard.publish.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.Document;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Documents with publisher, date and how it is known, language. Addresses are text, not
/// links.
final class SourcesSection {
  private SourcesSection() {}

  static void write(Page page, List<String> shown, Markup out) {
    out.open("section", "class", "part sources", "id", "sources");
    out.element("h2", Message.SOURCES_TITLE.text());
    if (page.data.evidence().documents().isEmpty()) {
      out.element("p", Message.NO_DOCUMENTS.text()).close();
      return;
    }
    Table table =
        new Table(
            out,
            Message.SOURCES_TITLE.text(),
            List.of(
                Message.DOCUMENT.text(),
                Message.PUBLISHER.text(),
                Message.PUBLISHED.text(),
                Message.LANGUAGE.text(),
                "#" + Message.COLUMN_REPORTS.text(),
                Message.ADDRESS.text(),
                Message.SENTENCES.text()));
    for (Evidence.Entry entry : ordered(page)) {
      Document document = entry.document();
      table
          .row(Words.shortened(SourceNames.title(document), 120))
          .cell(publisher(page, document))
          .cell(published(document))
          .cell(document.language())
          .cell(Numbers.count(entry.reports()))
          .begin();
      out.element("span", document.source().url(), "class", "address");
      table.end().begin();
      if (shown.contains(document.id())) {
        String anchor = page.anchors.document(document.id());
        out.element("a", Message.OPEN.text(), "href", "#" + anchor, "class", "num");
      } else {
        out.text(Message.NONE.text());
      }
      table.end().endRow();
    }
    table.done();
    Folds.all(
        out,
        "all-sources",
        Message.SHOW_ALL.text(Numbers.count(page.data.evidence().documents().size())));
    out.close();
  }

  /// Newest first; those without a date last.
  static List<Evidence.Entry> ordered(Page page) {
    return page.data.evidence().documents().stream()
        .sorted(
            Comparator.comparingLong(
                    (Evidence.Entry e) ->
                        e.document().published().when().known()
                            ? -e.document().published().when().middle().toEpochDay()
                            : Long.MAX_VALUE)
                .thenComparing(e -> e.document().id()))
        .toList();
  }

  static String published(Document document) {
    String how = document.published().how().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return document.published().when().known()
        ? Message.PUBLISHED_HOW.text(Dates.of(document.published().when()), how)
        : Message.NO_DATE.text();
  }

  private static String publisher(Page page, Document document) {
    String country = document.source().country();
    return country.isBlank()
        ? SourceNames.publisher(document)
        : SourceNames.publisher(document) + ", " + page.data.names().of(country);
  }
}
