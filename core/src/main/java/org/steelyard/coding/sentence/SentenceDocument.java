package org.steelyard.coding.sentence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.Span;

/// Single sentences as a document, so that they are coded by the very coder that documents are.
public final class SentenceDocument {
  private SentenceDocument() {}

  /// A document with one passage a sentence, in order, one paragraph each line.
  public static ReadDocument of(String language, List<String> sentences) {
    String text = String.join("\n", sentences);
    String id = sha256(language + "\n" + text);
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      passages.add(
          new Passage(
              id,
              i,
              i,
              new Span(start, start + sentence.length()),
              PassageKind.BODY,
              language,
              CleanText.verbatim(sentence, start)));
      start += sentence.length() + 1;
    }
    Document document =
        new Document(id, Source.UNKNOWN, "", text, language, PublicationDate.UNKNOWN, "sentences");
    return new ReadDocument(document, passages);
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
