package org.steelyard.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.steelyard.coding.Coder;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.coding.claims.ClaimFinder;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.coding.events.EventCoder;
import org.steelyard.coding.memberships.MembershipFinder;
import org.steelyard.coding.quantities.QuantityFinder;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;

/// The stages of coding, each on what the stages before it gave, over documents of 25 sentences.
final class CodingStages {
  /// Sentences that one call of a stage codes.
  static final int SENTENCES = 500;

  private static final int PER_DOCUMENT = 25;

  private final Map<String, IntUnaryOperator> stages = new LinkedHashMap<>();

  /// The stages of one language, warm tables included.
  CodingStages(String language) throws IOException {
    this(language, TrainingSentences.of(language, SENTENCES));
  }

  /// The stages of one language over [#SENTENCES] sentences of one's own.
  CodingStages(String language, List<String> sentences) {
    Tongue tongue = Tongue.of(language);
    List<ReadDocument> documents = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i += PER_DOCUMENT) {
      documents.add(SentenceDocument.of(language, sentences.subList(i, i + PER_DOCUMENT)));
    }
    ActorFinder actors = new ActorFinder(ActorTables.load());
    Map<Tongue, Words> words = Map.of(tongue, actors.words(tongue));
    DocumentDates dateFinder = new DocumentDates(words);
    EventCoder events = EventCoder.load(actors, Coder.THRESHOLD);
    ClaimFinder claims = new ClaimFinder(words);
    QuantityFinder quantities = new QuantityFinder(words);
    MembershipFinder memberships = new MembershipFinder(words);
    Coder coder = Coder.load();
    List<AnalysedDocument> analysed = documents.stream().map(actors::analyse).toList();
    List<List<List<DatedSpan>>> dates = analysed.stream().map(dateFinder::of).toList();
    stages.put("tokens", i -> tokens(documents.get(i), tongue));
    stages.put("mentions", i -> actors.analyse(documents.get(i)).sentences().size());
    stages.put("dates", i -> dateFinder.of(analysed.get(i)).size());
    stages.put("events", i -> events.code(analysed.get(i), dates.get(i)).size());
    stages.put("claims", i -> claims.find(analysed.get(i), dates.get(i)).size());
    stages.put("quantities", i -> quantities.find(analysed.get(i), dates.get(i)).size());
    stages.put("memberships", i -> memberships.find(analysed.get(i), dates.get(i)).size());
    stages.put("whole", i -> coder.code(documents.get(i)).reports().size());
  }

  private static int tokens(ReadDocument document, Tongue tongue) {
    int count = 0;
    for (Passage passage : document.passages()) {
      count += Tokenizer.tokens(passage.clean().text(), tongue).size();
    }
    return count;
  }

  /// Names of the stages, in order. `mentions` cuts into tokens too.
  List<String> names() {
    return List.copyOf(stages.keySet());
  }

  /// Runs a stage over all documents and says how much it found.
  int run(String stage) {
    IntUnaryOperator one = stages.get(stage);
    if (one == null) {
      throw new IllegalArgumentException("No stage '" + stage + "'.");
    }
    int found = 0;
    for (int i = 0; i < SENTENCES / PER_DOCUMENT; i++) {
      found += one.applyAsInt(i);
    }
    return found;
  }
}
