package org.steelyard.publish.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Provenance;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Invented documents that grow sentence by sentence.
final class SampleDocuments {
  private final List<Draft> drafts = new ArrayList<>();

  /// A document in the making.
  static final class Draft {
    private final String title;
    private final Source source;
    private final LocalDate day;
    private final List<String> sentences = new ArrayList<>();

    private Draft(String title, Source source, LocalDate day) {
      this.title = title;
      this.source = source;
      this.day = day;
    }

    /// Adds a sentence; gives its number.
    int add(String sentence) {
      sentences.add(sentence);
      return sentences.size() - 1;
    }

    String text() {
      return String.join("\n", sentences);
    }

    String id() {
      try {
        byte[] bytes = (title + "\n" + text()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    Document document() {
      return new Document(
          id(),
          source,
          title,
          text(),
          source.language(),
          new PublicationDate(When.day(day), PublicationDate.How.BYLINE),
          title + ".txt");
    }

    Span span(int sentence) {
      int start = 0;
      for (int i = 0; i < sentence; i++) {
        start += sentences.get(i).length() + 1;
      }
      return new Span(start, start + sentences.get(sentence).length());
    }

    List<Passage> passages() {
      List<Passage> passages = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        Span span = span(i);
        passages.add(
            new Passage(
                id(),
                i,
                i / 4,
                span,
                PassageKind.BODY,
                source.language(),
                CleanText.verbatim(sentences.get(i), span.start())));
      }
      return passages;
    }

    /// The words of a sentence; all of it where `words` does not occur.
    Provenance.FromText at(int sentence, String words) {
      Span whole = span(sentence);
      int found = sentences.get(sentence).indexOf(words);
      Span span =
          found < 0 || words.isEmpty()
              ? whole
              : new Span(whole.start() + found, whole.start() + found + words.length());
      return Provenance.FromText.of(document(), span);
    }
  }

  Draft draft(String title, Source source, LocalDate day) {
    Draft draft = new Draft(title, source, day);
    drafts.add(draft);
    return draft;
  }

  List<Draft> drafts() {
    return drafts;
  }
}
