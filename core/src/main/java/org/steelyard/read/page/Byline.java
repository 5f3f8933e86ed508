package org.steelyard.read.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds who wrote a page: linked data, meta elements, links to the author, lines marked
/// as bylines, lines that begin with "By".
final class Byline {
  private static final String[] META = {
    "author",
    "dc.creator",
    "dc:creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "article:author",
    "byl",
    "citation_author"
  };

  private static final Set<String> NAMES =
      Set.of("byline", "author", "authors", "writtenby", "autor", "auteur", "verfasser");

  /// Words before a name, in our languages.
  private static final String[] HEADS = {
    "by ",
    "written by ",
    "author: ",
    "автор: ",
    "автори: ",
    "авторы: ",
    "müəllif: ",
    "yazar: ",
    "yazan: ",
    "von ",
    "par ",
    "por "
  };

  /// Longest byline, in units.
  private static final int LONGEST = 100;

  private Byline() {}

  static String find(Document document, LinkedData linked) {
    if (!linked.author().isEmpty()) {
      return linked.author();
    }
    String meta = "";
    for (String name : META) {
      String said = meta.isEmpty() ? PageFacts.meta(document, name) : meta;
      meta = said.startsWith("http") || said.startsWith("@") ? "" : said;
    }
    if (!meta.isEmpty() && meta.length() <= LONGEST) {
      return bare(meta);
    }
    Element marked = null;
    for (Element element : document.body().getAllElements()) {
      String text = marks(element) ? line(element) : "";
      if (!text.isEmpty()) {
        return bare(text);
      }
      marked = marked == null && headed(element) ? element : marked;
    }
    return marked == null ? "" : bare(line(marked));
  }

  private static boolean marks(Element element) {
    if (element.attr("rel").equals("author") || element.attr("itemprop").contains("author")) {
      return true;
    }
    return named(element.className()) || named(element.id());
  }

  private static boolean named(String names) {
    if (names.isEmpty() || names.length() > 200) {
      return false;
    }
    String folded = names.toLowerCase(Locale.ROOT);
    for (String part : folded.split("[^a-z]+", -1)) {
      if (NAMES.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean headed(Element element) {
    if (element.childrenSize() > 3 || !element.hasText()) {
      return false;
    }
    String own = element.ownText().strip().toLowerCase(Locale.ROOT);
    return own.startsWith("by ")
        || own.equals("by")
        || own.startsWith("автор:")
        || own.startsWith("müəllif:")
        || own.startsWith("yazar:");
  }

  /// Text of a short element; empty for a container.
  private static String line(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    String text = (name == null ? element : name).text().strip();
    return text.length() <= LONGEST && text.length() > 2 ? text : "";
  }

  private static String bare(String byline) {
    String folded = byline.toLowerCase(Locale.ROOT);
    for (String head : HEADS) {
      if (folded.startsWith(head) && byline.length() > head.length()) {
        return byline.substring(head.length()).strip();
      }
    }
    return byline.strip();
  }
}
