package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Citation;
import org.steelyard.model.Passage;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// The cited sentences by number: what `[n]` leads to without a script and on paper.
final class NotesSection {
  private static final int QUOTE = 280;

  private NotesSection() {}

  static void write(Page page, Markup out) {
    out.open("section", "class", "part notes", "id", "notes");
    out.element("h2", Message.NOTES_TITLE.text());
    out.open("ol");
    for (Citation citation : page.notes.all()) {
      int number = page.notes.number(citation);
      out.open("li", "id", Anchors.note(number), "value", Integer.toString(number));
      out.element(
          "q",
          Words.shortened(Words.readable(citation.quote()), QUOTE),
          "lang",
          language(page, citation),
          "dir",
          "auto");
      out.text(" " + SourceNames.of(page.index.document(citation.documentId())) + ". ");
      String peek = page.peek(citation);
      if (!peek.equals(Anchors.note(number))) {
        page.link(
            out,
            peek,
            Message.IN_CONTEXT.text(),
            Message.OPEN_CITATION.text(Integer.toString(number)));
      }
      out.close();
    }
    out.close();
    out.close();
  }

  private static String language(Page page, Citation citation) {
    List<Passage> passages = page.index.passages(citation.documentId(), citation.span());
    return passages.isEmpty() ? "und" : passages.getFirst().language();
  }
}
