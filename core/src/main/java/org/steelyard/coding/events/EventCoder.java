package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;

/// Codes the events of documents. Immutable but for lazily loaded languages; safe for use by
/// several
/// threads.
public final class EventCoder {
  private final ActorFinder actors;
  private final ActFinder acts;
  private final VisitCalendar calendar = VisitCalendar.load();
  private final Map<Tongue, Circumstances> circumstances = new ConcurrentHashMap<>();

  private EventCoder(ActorFinder actors, ActFinder acts) {
    this.actors = actors;
    this.acts = acts;
  }

  /// The coder that ships.
  ///
  /// @param threshold probability from which a pair of actors counts as acting, 0 to 1
  public static EventCoder load(ActorFinder actors, double threshold) {
    return new EventCoder(
        actors, new ActFinder(new Analyser(actors::words), new Models(), threshold));
  }

  private Circumstances circumstances(Tongue tongue) {
    return circumstances.computeIfAbsent(tongue, t -> new Circumstances(actors.words(t)));
  }

  /// Reports of a document, in order of their sentences.
  ///
  /// @param dates the dates of each sentence, as [DocumentDates] gives them
  public List<Report> code(AnalysedDocument document, List<List<DatedSpan>> dates) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      List<Act> found = acts.find(sentence);
      if (!found.isEmpty()) {
        Circumstances.Told told = circumstances(sentence.tongue()).told(sentence);
        for (Act act : found) {
          reports.addAll(reports(told, act, dates.get(i)));
        }
      }
    }
    return reports;
  }

  /// Usually one; a sentence that dates several meetings (`met in April and again in early July`)
  /// gives one for each date.
  private List<Report> reports(Circumstances.Told told, Act act, List<DatedSpan> dates) {
    Sentence sentence = told.sentence();
    List<DatedSpan> exact = dates.stream().filter(d -> toTheMonth(d.when())).toList();
    if (act.type() == PloverType.CONSULT && exact.size() > 1) {
      List<Report> several = new ArrayList<>();
      for (int i = 0; i < exact.size(); i++) {
        DatedSpan date = exact.get(i);
        Circumstances.Within within =
            new Circumstances.Within(
                i == 0 ? 0 : exact.get(i - 1).end(),
                i + 1 == exact.size() ? sentence.tokens().size() : exact.get(i + 1).first());
        several.add(report(told, act, date.when(), date.first(), within));
      }
      return several.stream().filter(distinctBy(Report::id)).toList();
    }
    Words words = actors.words(sentence.tongue());
    When published = sentence.document().published().when();
    When when =
        DocumentDates.nearest(dates, Clauses.of(sentence.tokens(), words), act.anchor(), published);
    Circumstances.Within all = new Circumstances.Within(0, sentence.tokens().size());
    return List.of(report(told, act, when, act.anchor(), all));
  }

  private static <T, K> java.util.function.Predicate<T> distinctBy(Function<T, K> key) {
    Set<K> seen = new HashSet<>();
    return item -> seen.add(key.apply(item));
  }

  private static boolean toTheMonth(When when) {
    return switch (when.precision()) {
      case DAY, WEEK, MONTH -> true;
      case SEASON, YEAR, PUBLICATION, UNKNOWN -> false;
    };
  }

  private Report report(
      Circumstances.Told told, Act act, When when, int near, Circumstances.Within within) {
    Sentence sentence = told.sentence();
    Circumstances circumstances = circumstances(sentence.tongue());
    String reporter = circumstances.reporter(told, act);
    boolean others = !reporter.isEmpty() && !reporter.equals(act.source().code());
    Modality modality = circumstances.modality(told, act, others);
    String mode = circumstances.mode(told, act);
    String place = circumstances.place(told, act, mode, near, within);
    When published = told.sentence().document().published().when();
    VisitCalendar.Dated dated = calendar.date(act, mode, past(when, modality, published));
    When fixed = dated.when();
    List<String> evidence = new ArrayList<>(act.evidence());
    if (!dated.note().isEmpty()) {
      evidence.add(dated.note());
    }
    List<String> third =
        sentence.mentions().stream()
            .map(Mention::code)
            .filter(c -> !c.equals(act.source().code()) && !c.equals(act.target().code()))
            .distinct()
            .sorted()
            .toList();
    return new Report(
        Ids.of(
            "r",
            sentence.document().id(),
            sentence.passage().span(),
            act.source().code(),
            act.target().code(),
            act.type(),
            fixed),
        fixed,
        act.source().in(sentence),
        act.target().in(sentence),
        third,
        act.type(),
        mode,
        circumstances.contexts(told),
        act.reciprocal(),
        modality,
        reporter,
        place.isEmpty() ? dated.place() : place,
        act.rule(),
        evidence,
        act.probability(),
        sentence.provenance());
  }

  /// What happened lies no later than the text: `agreed to double deliveries by 2027` was agreed
  /// when it was written.
  private static When past(When when, Modality modality, When published) {
    boolean later = when.known() && published.known() && when.from().isAfter(published.to());
    return later && modality.happened()
        ? new When(published.from(), published.to(), Precision.PUBLICATION)
        : when;
  }
}
