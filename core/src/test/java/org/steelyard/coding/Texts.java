package org.steelyard.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Documents for tests: sentences written here, actors found by a short list of names.
public final class Texts {
  private static final Map<Tongue, Words> WORDS = new ConcurrentHashMap<>();

  private Texts() {}

  /// Word classes of `tongue`; the test is skipped where its table is not there yet.
  public static Words words(Tongue tongue) {
    String path = "data/languages/" + tongue.code() + "/words.tsv";
    Assumptions.assumeTrue(
        Texts.class.getClassLoader().getResource(path) != null, path + " is not there");
    return WORDS.computeIfAbsent(tongue, Words::load);
  }

  /// Word classes of some languages.
  public static Map<Tongue, Words> wordsOf(Tongue... tongues) {
    Map<Tongue, Words> all = new EnumMap<>(Tongue.class);
    Arrays.stream(tongues).forEach(t -> all.put(t, words(t)));
    return all;
  }

  /// A document whose sentences are `sentences`; an empty one begins a new paragraph.
  public static AnalysedDocument document(Tongue tongue, String day, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    int paragraph = 0;
    for (String sentence : sentences) {
      if (sentence.isEmpty()) {
        text.append('\n');
        paragraph++;
        continue;
      }
      spans.add(new Span(text.length(), text.length() + sentence.length()));
      paragraphs.add(paragraph);
      text.append(sentence).append(' ');
    }
    PublicationDate published =
        day.isEmpty()
            ? PublicationDate.UNKNOWN
            : new PublicationDate(When.day(LocalDate.parse(day)), PublicationDate.How.GIVEN);
    Document document =
        new Document(
            "0".repeat(64), Source.UNKNOWN, "", text.toString(), tongue.code(), published, "test");
    List<Passage> passages = new ArrayList<>();
    for (Span span : spans) {
      passages.add(
          new Passage(
              document.id(),
              passages.size(),
              paragraphs.get(passages.size()),
              span,
              PassageKind.BODY,
              tongue.code(),
              CleanText.verbatim(span.of(text), span.start())));
    }
    return analysed(new ReadDocument(document, passages), tongue);
  }

  /// A read document with its coded passages made ready.
  public static AnalysedDocument analysed(ReadDocument read, Tongue tongue) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : read.passages()) {
      if (passage.kind().coded()) {
        List<Token> tokens = Tokenizer.tokens(passage.clean().text(), tongue);
        List<Mention> mentions = Names.mentions(tokens, tongue);
        sentences.add(new Sentence(read.document(), passage, tongue, tokens, mentions));
      }
    }
    return new AnalysedDocument(read, sentences);
  }

  /// One sentence.
  public static Sentence sentence(Tongue tongue, String text) {
    return document(tongue, "", text).sentences().getFirst();
  }
}
