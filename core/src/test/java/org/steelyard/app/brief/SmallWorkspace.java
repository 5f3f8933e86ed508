package org.steelyard.app.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.Membership;
import org.steelyard.model.Modality;
import org.steelyard.model.Pair;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PloverType;
import org.steelyard.model.Polarity;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;
import org.steelyard.review.Coded;
import org.steelyard.review.Corrected;
import org.steelyard.store.Settings;

/// An invented workspace about Aldoria, Norland and Suria, made item by item.
final class SmallWorkspace {
  final List<Document> documents = new ArrayList<>();
  final List<Passage> passages = new ArrayList<>();
  final List<Report> reports = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Quantity> quantities = new ArrayList<>();
  final List<Membership> memberships = new ArrayList<>();
  final List<StatedCount> stated = new ArrayList<>();
  Settings settings = settings("ALD", "NOR", "SUR");

  static Settings settings(String... poles) {
    return new Settings(
        90,
        2,
        .8,
        List.of(poles).stream()
            .map(id -> new org.steelyard.model.Pole(id, "Pole " + id, List.of(id)))
            .toList());
  }

  /// A document of so many sentences, published on `day`, or undated where it is empty.
  Document document(String source, String day, int sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      int start = text.length();
      text.append("Sentence ").append(i).append(" tells of Aldoria and of its neighbours.");
      spans.add(new Span(start, text.length()));
      text.append('\n');
    }
    String id = String.format(Locale.ROOT, "%064x", documents.size() + 1);
    PublicationDate published =
        day.isEmpty()
            ? PublicationDate.UNKNOWN
            : new PublicationDate(When.day(LocalDate.parse(day)), PublicationDate.How.BYLINE);
    Document document =
        new Document(
            id,
            new Source(source, "The " + source, "", "en", "", ""),
            "Issue " + documents.size(),
            text.toString(),
            "en",
            published,
            source + ".txt");
    documents.add(document);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      CleanText clean = CleanText.verbatim(span.of(document.text()), span.start());
      passages.add(new Passage(id, i, 0, span, PassageKind.BODY, "en", clean));
    }
    return document;
  }

  /// An event with one report, told by the sentence of that number.
  Event act(Document document, int sentence, String pair, PloverType type, double g, String day) {
    return act(document, sentence, pair, type, g, When.day(LocalDate.parse(day)));
  }

  Event act(Document document, int sentence, String pair, PloverType type, double g, When when) {
    String source = pair.substring(0, 3);
    String target = pair.substring(4);
    String id = String.format(Locale.ROOT, "%03d", reports.size());
    Provenance.FromText at = at(document, sentence);
    reports.add(
        new Report(
            "r-" + id,
            when,
            mention(source, at),
            mention(target, at),
            List.of(),
            type,
            "",
            List.of(),
            false,
            Modality.ASSERTED,
            "",
            "",
            "rule.01",
            List.of(),
            .9,
            at));
    Event event =
        new Event(
            "e-" + id,
            when,
            source,
            target,
            type,
            "",
            false,
            "",
            new Intensity("PLOVER", g),
            .9,
            List.of("r-" + id));
    events.add(event);
    return event;
  }

  void forecast(Document document, int sentence, String horizon, String condition) {
    claims.add(
        new Claim(
            "c-" + claims.size(),
            new Speaker("Ina Sample", "analyst", "", ""),
            List.of("ALD", "NOR"),
            "ties will grow",
            Polarity.POSITIVE,
            Claim.Quotation.INDIRECT,
            true,
            horizon,
            condition,
            "say.01",
            at(document, sentence)));
  }

  void turnover(Document document, int sentence, String amount) {
    quantities.add(
        new Quantity(
            "q-" + quantities.size(),
            "trade turnover",
            new BigDecimal(amount),
            "USD",
            new When(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Precision.YEAR),
            Quantity.Bound.EXACT,
            new Quantity.Change.NotStated(),
            List.of("ALD", "NOR"),
            "turnover.01",
            at(document, sentence)));
  }

  void member(Document document, int sentence, String state) {
    memberships.add(
        new Membership(
            "m-" + memberships.size(),
            state,
            "LOH",
            "member",
            When.UNKNOWN,
            "belong.01",
            at(document, sentence)));
  }

  void count(Document document, int sentence, int ordinal, int year) {
    stated.add(StatedCount.of(Pair.of("ALD", "NOR"), ordinal, year, at(document, sentence)));
  }

  Provenance.FromText at(Document document, int sentence) {
    Passage passage =
        passages.stream()
            .filter(p -> p.documentId().equals(document.id()) && p.ordinal() == sentence)
            .findFirst()
            .orElseThrow();
    return Provenance.FromText.of(document, passage.span());
  }

  BriefMaker.Input input(String state) {
    return new BriefMaker.Input(
        state,
        Map.of("ALD", "Aldoria", "NOR", "Norland", "SUR", "Suria", "LOH", "League of Harbours"),
        documents,
        id -> passages.stream().filter(p -> p.documentId().equals(id)).toList(),
        reports,
        events,
        claims,
        quantities,
        memberships,
        stated,
        Corrected.untouched(new Coded(reports, claims, quantities, memberships)),
        settings,
        "run-1",
        "0.1.0",
        "coder 1");
  }

  private static ActorMention mention(String code, Provenance.FromText at) {
    return new ActorMention(code, code, "GOV", code, at.span(), List.of());
  }
}
