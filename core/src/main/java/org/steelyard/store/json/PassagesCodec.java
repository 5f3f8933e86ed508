package org.steelyard.store.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

/// The passages of one document as JSON: `languages` and `kinds` that occur, then `rows` of five
/// numbers (start, end, paragraph, kind, language), then `clean` texts of the sentences that are
/// not the slice of the document's text, by ordinal.
public final class PassagesCodec {
  private static final int WIDTH = 5;

  private PassagesCodec() {}

  /// The passages of `read`, without their document.
  public static String encode(ReadDocument read) {
    Map<String, Integer> languages = new LinkedHashMap<>();
    Map<String, Integer> kinds = new LinkedHashMap<>();
    List<Integer> rows = new ArrayList<>(read.passages().size() * WIDTH);
    List<Integer> cleaned = new ArrayList<>();
    List<CleanText> texts = new ArrayList<>();
    String text = read.document().text();
    for (Passage passage : read.passages()) {
      rows.add(passage.span().start());
      rows.add(passage.span().end());
      rows.add(passage.paragraph());
      rows.add(number(kinds, passage.kind().name()));
      rows.add(number(languages, passage.language()));
      if (!verbatim(passage, text)) {
        cleaned.add(passage.ordinal());
        texts.add(passage.clean());
      }
    }
    return JsonOut.render(
        out ->
            out.texts("languages", List.copyOf(languages.keySet()))
                .texts("kinds", List.copyOf(kinds.keySet()))
                .wholes("rows", rows)
                .wholes("cleaned", cleaned)
                .many("clean", texts, CleanTextCodec.CLEAN));
  }

  private static int number(Map<String, Integer> numbers, String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, numbers.size());
    return numbers.size() - 1;
  }

  private static boolean verbatim(Passage passage, String text) {
    Span span = passage.span();
    String clean = passage.clean().text();
    return clean.length() == span.length() && text.startsWith(clean, span.start());
  }

  /// The passages of `document`. Throws [IllegalArgumentException] where `json` is none of its.
  public static List<Passage> decode(Document document, String json) {
    JsonIn in = JsonIn.parse(json);
    List<String> languages = in.texts("languages");
    List<String> kinds = in.texts("kinds");
    List<Integer> rows = in.wholes("rows");
    Map<Integer, CleanText> clean = new LinkedHashMap<>();
    List<Integer> cleaned = in.wholes("cleaned");
    List<CleanText> texts = in.many("clean", CleanTextCodec.CLEAN);
    for (int i = 0; i < cleaned.size(); i++) {
      clean.put(cleaned.get(i), texts.get(i));
    }
    List<Passage> passages = new ArrayList<>(rows.size() / WIDTH);
    for (int at = 0; at < rows.size(); at += WIDTH) {
      Span span = new Span(rows.get(at), rows.get(at + 1));
      CleanText own = clean.get(passages.size());
      passages.add(
          new Passage(
              document.id(),
              passages.size(),
              rows.get(at + 2),
              span,
              PassageKind.valueOf(kinds.get(rows.get(at + 3))),
              languages.get(rows.get(at + 4)),
              own == null ? CleanText.verbatim(span.of(document.text()), span.start()) : own));
    }
    return passages;
  }
}
