package org.steelyard.read.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.date.WrittenDates;

/// Finds a date in the lines that a page shows: the first short line after the main
/// heading that holds one, else the first on the page. Lines that speak of a change or of
/// an event to come are passed over.
final class ShownDate {
  /// Longest line that may carry the date, in units.
  private static final int LONGEST = 120;

  /// Words of lines that tell of a later change, or of rights.
  private static final String[] OTHER = {
    "updated",
    "modified",
    "aktualisiert",
    "geändert",
    "mis à jour",
    "actualizado",
    "оновлено",
    "обновлено",
    "yenilənib",
    "güncelle",
    "stand:",
    "abgerufen"
  };

  private ShownDate() {}

  static PublicationDate find(Document document, WrittenDates dates) {
    Search search = new Search(dates);
    NodeTraversor.traverse(search::visit, document.body());
    When best = search.afterTitle.known() ? search.afterTitle : search.anywhere;
    return best.known() ? new PublicationDate(best, How.TEXT) : PublicationDate.UNKNOWN;
  }

  private static final class Search {
    private final WrittenDates dates;
    private boolean titled;
    private When afterTitle = When.UNKNOWN;
    private When anywhere = When.UNKNOWN;

    Search(WrittenDates dates) {
      this.dates = dates;
    }

    void visit(org.jsoup.nodes.Node node, int depth) {
      if (node instanceof Element element && element.normalName().equals("h1")) {
        titled = true;
      }
      if (afterTitle.known()
          || !(node instanceof TextNode words)
          || (!titled && anywhere.known())) {
        return;
      }
      String line = words.getWholeText().strip();
      if (line.length() < 6 || line.length() > LONGEST || other(line)) {
        return;
      }
      When when = dates.first(line);
      if (when.known()) {
        anywhere = anywhere.known() ? anywhere : when;
        afterTitle = titled ? when : afterTitle;
      }
    }

    private static boolean other(String line) {
      String folded = line.toLowerCase(Locale.ROOT);
      for (String word : OTHER) {
        if (folded.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }
}
