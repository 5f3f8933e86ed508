package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Lemmatiser;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.When;

/// Cuts a read document into sentences with their actors. Immutable after construction but for
/// lazily loaded languages; safe for use by several threads.
public final class ActorFinder {
  private record Finder(MentionFinder mentions, References references) {}

  private final ActorTables tables;
  private final Map<String, String> names;
  private final Map<Tongue, Finder> finders = new ConcurrentHashMap<>();
  private final Map<Tongue, Words> words = new ConcurrentHashMap<>();

  /// A finder over `tables`; languages are loaded when first met.
  public ActorFinder(ActorTables tables) {
    this.tables = tables;
    this.names = new HashMap<>(tables.englishNames());
  }

  /// English names by actor code.
  public Map<String, String> names() {
    return Map.copyOf(names);
  }

  /// Word classes of a language.
  public Words words(Tongue tongue) {
    return words.computeIfAbsent(tongue, Words::load);
  }

  private Finder finder(Tongue tongue) {
    return finders.computeIfAbsent(
        tongue,
        t -> {
          Lemmatiser rules = Lemmatiser.load(t, List.of());
          Gazetteer gazetteer = Gazetteer.of(t, tables, rules);
          MentionFinder mentions = new MentionFinder(gazetteer, words(t), names);
          return new Finder(mentions, new References(mentions, words(t)));
        });
  }

  /// Actors named in the tokens of one sentence, without anything before it.
  public List<Mention> mentions(List<Token> tokens, Tongue tongue) {
    return finder(tongue).references().resolve(tokens, "", When.UNKNOWN, new Memory());
  }

  /// Sentences of the codable passages with the actors that they mention, references resolved.
  public AnalysedDocument analyse(ReadDocument read) {
    List<Sentence> sentences = new ArrayList<>();
    Memory memory = new Memory();
    for (Passage passage : read.passages()) {
      if (!passage.kind().coded() || !Tongue.knows(passage.language())) {
        continue;
      }
      Tongue tongue = Tongue.of(passage.language());
      Sentence bare =
          new Sentence(
              read.document(),
              passage,
              tongue,
              Tokenizer.tokens(passage.clean().text(), tongue),
              List.of());
      if (bare.tokens().isEmpty()) {
        continue;
      }
      List<Mention> mentions =
          finder(tongue)
              .references()
              .resolve(bare.tokens(), bare.text(), read.document().published().when(), memory);
      sentences.add(bare.with(mentions));
    }
    return new AnalysedDocument(read, sentences);
  }
}
