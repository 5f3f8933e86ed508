package org.steelyard.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.coding.claims.ClaimFinder;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.events.EventCoder;
import org.steelyard.coding.events.RelationModel;
import org.steelyard.coding.meetings.StatedCount;
import org.steelyard.coding.meetings.StatedCounts;
import org.steelyard.coding.memberships.MembershipFinder;
import org.steelyard.coding.quantities.QuantityFinder;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Coding;
import org.steelyard.model.Quantity;
import org.steelyard.model.ReadDocument;

/// Codes documents: a pure function of the document and the program's tables.
///
/// Languages are loaded when first met. Safe for use by several threads.
public final class Coder {
  /// Probability from which the likeliest act between two actors is coded. Chosen on the half
  /// of the
  /// development documents that is not reported (see `docs/reference/accuracy.md`).
  public static final double THRESHOLD = 0.5;

  /// What looks for each kind of item in documents of some languages: made once, since their word
  /// tables are large.
  private record Finders(
      DocumentDates dates,
      ClaimFinder claims,
      QuantityFinder quantities,
      StatedCounts counts,
      MembershipFinder memberships) {}

  private final ActorFinder actors;
  private final Map<Set<Tongue>, Finders> finders = new ConcurrentHashMap<>();
  private final EventCoder events;
  private final RelationModel relations;

  private Coder(ActorFinder actors, double threshold) {
    this.actors = actors;
    this.events = EventCoder.load(actors, threshold);
    this.relations = RelationModel.load(actors);
  }

  /// The coder that ships.
  public static Coder load() {
    return load(THRESHOLD);
  }

  /// The coder with another threshold, for choosing one.
  public static Coder load(double threshold) {
    return new Coder(new ActorFinder(ActorTables.load()), threshold);
  }

  /// Everything coded from a document.
  public Coding code(ReadDocument read) {
    AnalysedDocument document = actors.analyse(Windows.of(read));
    Map<Tongue, Words> words = words(document);
    Finders finders = finders(words);
    List<List<DatedSpan>> dates = finders.dates().of(document);
    return new Coding(
        read.document().id(),
        events.code(document, dates),
        finders.claims().find(document, dates),
        quantities(document, finders, dates),
        finders.memberships().find(document, dates));
  }

  /// Amounts, and counts of meetings that a text states ("the third meeting of 2024").
  private static List<Quantity> quantities(
      AnalysedDocument document, Finders finders, List<List<DatedSpan>> dates) {
    List<Quantity> quantities = new ArrayList<>(finders.quantities().find(document, dates));
    for (StatedCount count : finders.counts().find(document, dates)) {
      // A summit's number is the organisation's count, not the two states'.
      if (!count.kind().equals("summit")) {
        quantities.add(count.asQuantity());
      }
    }
    quantities.sort(
        Comparator.comparing((Quantity q) -> q.provenance().span()).thenComparing(Quantity::id));
    return quantities;
  }

  private Finders finders(Map<Tongue, Words> words) {
    return finders.computeIfAbsent(
        Set.copyOf(words.keySet()),
        tongues ->
            new Finders(
                new DocumentDates(words),
                new ClaimFinder(words),
                new QuantityFinder(words),
                new StatedCounts(words),
                new MembershipFinder(words)));
  }

  private Map<Tongue, Words> words(AnalysedDocument document) {
    Map<Tongue, Words> words = new EnumMap<>(Tongue.class);
    document.sentences().forEach(s -> words.computeIfAbsent(s.tongue(), actors::words));
    return Collections.unmodifiableMap(words);
  }

  /// Answers which act stands between two given actors.
  public RelationModel relations() {
    return relations;
  }

  /// English names by actor code.
  public Map<String, String> names() {
    return actors.names();
  }
}
