package org.steelyard.publish.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Citation;
import org.steelyard.model.Claim;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.Membership;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Polarity;
import org.steelyard.model.Precision;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.Heading;
import org.steelyard.publish.Names;

/// A brief about an invented state, Aldoria, among invented powers. Same size, same
/// brief.
final class SampleBrief {
  static final LocalDate AS_OF = LocalDate.of(2024, 8, 31);
  static final List<String> POLES = List.of("NOR", "WES", "SUR", "EST", "MID", "KAR", "OLD");
  private static final Map<String, String> NAMES = names();

  private final Random random = new Random(7);
  private final SampleDocuments documents = new SampleDocuments();
  private final List<Pending> pending = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private final String extra;

  private SampleBrief(String extra) {
    this.extra = extra;
  }

  /// A brief with so many events.
  static BriefData of(int events) {
    return new SampleBrief("").build(events);
  }

  /// A brief in which `text` stands wherever a text of others can stand.
  static BriefData hostile(String text) {
    return new SampleBrief(text).build(12);
  }

  private record Pending(
      String event, SampleDocuments.Draft draft, int sentence, SampleSentences.Act act) {}

  private BriefData build(int size) {
    List<SampleDocuments.Draft> drafts = drafts(Math.max(5, size / 6));
    for (int i = 0; i < size; i++) {
      event(i, size, drafts);
    }
    statements(drafts);
    drafts.forEach(draft -> draft.add(SampleSentences.filler(draft.document().language(), 3)));
    List<Report> reports = new ArrayList<>();
    Map<String, List<String>> byEvent = new HashMap<>();
    for (int i = 0; i < pending.size(); i++) {
      Report report = report(i, pending.get(i));
      reports.add(report);
      byEvent.computeIfAbsent(pending.get(i).event, _ -> new ArrayList<>()).add(report.id());
    }
    List<Event> linked =
        events.stream()
            .map(
                e ->
                    new Event(
                        e.id(),
                        e.when(),
                        e.source(),
                        e.target(),
                        e.type(),
                        e.mode(),
                        e.reciprocal(),
                        e.where(),
                        e.intensity(),
                        e.confidence(),
                        byEvent.getOrDefault(e.id(), e.reports())))
            .toList();
    finish(drafts);
    Evidence evidence =
        new Evidence(
            drafts.stream()
                .map(
                    d ->
                        new Evidence.Entry(
                            d.document(), (int) pending.stream().filter(p -> p.draft == d).count()))
                .toList(),
            drafts.stream().flatMap(d -> d.passages().stream()).toList(),
            reports,
            linked,
            claims,
            quantities,
            memberships);
    Heading heading =
        new Heading(
            "ALD",
            "Aldoria" + extra,
            AS_OF,
            LocalDate.of(2018, 1, 1),
            AS_OF,
            "7f3c" + extra,
            "0.1.0",
            "coder 0.1.0, PLOVER 2021" + extra,
            0,
            "sample figures" + extra,
            List.of(
                new Heading.Setting("Half-life", "90 days" + extra),
                new Heading.Setting("Shrinkage k", "2"),
                new Heading.Setting("Interval", "block bootstrap over days and sources, 80 %")));
    return new BriefData(
        heading,
        new Names(NAMES),
        evidence,
        SamplePicture.of(linked, NAMES, extra),
        SampleLedgers.of(linked, quantities, claims, count(drafts), extra),
        SampleRecords.of(extra, claims),
        List.of("Military ties: no data set was imported." + extra));
  }

  private List<SampleDocuments.Draft> drafts(int count) {
    List<Source> sources =
        List.of(
            source("example-herald", "The Example Herald", "WES", "en"),
            source("zrazkova-pravda", "Зразкова газета", "ALD", "uk"),
            source("obrazets", "Образец недели", "NOR", "ru"),
            source("numune", "Nümunə xəbər", "ALD", "az"),
            source("ornek", "Örnek Gazete", "SUR", "tr"),
            source("journal", "Journal of Invented Affairs", "", "en"));
    List<SampleDocuments.Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Source source = sources.get(i % sources.size());
      LocalDate day = AS_OF.minusDays((long) i * 2400 / count);
      SampleDocuments.Draft draft =
          documents.draft(SampleSentences.title(source.language(), i) + extra, source, day);
      draft.add(SampleSentences.filler(source.language(), 0) + extra);
      draft.add(SampleSentences.filler(source.language(), 1));
      drafts.add(draft);
    }
    return drafts;
  }

  private Source source(String id, String publisher, String country, String language) {
    String url = "https://" + id + ".example/2024/08" + extra;
    return new Source(id, publisher + extra, country, language, url, "");
  }

  private void event(int i, int size, List<SampleDocuments.Draft> drafts) {
    // "OLD" never occurs, so that one pole has no data.
    String pole = POLES.get(random.nextInt(POLES.size() - 1));
    boolean friendly = random.nextInt(10) < (pole.equals("KAR") ? 2 : 8);
    SampleSentences.Act act = SampleSentences.act(random, friendly);
    boolean toPole = random.nextBoolean() || act.reciprocal();
    String source = toPole ? "ALD" : pole;
    String target = toPole ? pole : "ALD";
    LocalDate day = AS_OF.minusDays((long) i * 2400 / size + random.nextInt(4));
    String id = String.format(Locale.ROOT, "e-%05x", i * 2654435 % 1048573) + extra;
    int reports = 1 + random.nextInt(4);
    for (int r = 0; r < reports; r++) {
      int near = (int) ((long) i * drafts.size() / size);
      SampleDocuments.Draft draft = drafts.get(Math.min(drafts.size() - 1, near + r));
      String words = act.sentence(draft.document().language(), name(source), name(target));
      int sentence = draft.add(words + extra);
      pending.add(new Pending(id, draft, sentence, act));
      if (random.nextInt(3) == 0) {
        draft.add(SampleSentences.filler(draft.document().language(), random.nextInt(4)));
      }
    }
    events.add(
        new Event(
            id,
            When.day(day),
            source,
            target,
            act.type(),
            act.mode(),
            act.reciprocal(),
            act.type() == PloverType.CONSULT ? "Port Aldor" + extra : "",
            new Intensity("PLOVER", act.intensity()),
            .6 + random.nextInt(39) / 100.0,
            List.of("none")));
  }

  private Report report(int i, Pending item) {
    Event event = events.stream().filter(e -> e.id().equals(item.event)).findFirst().orElseThrow();
    return new Report(
        String.format(Locale.ROOT, "r-%06x", i * 40503 + 4096) + extra,
        event.when(),
        mention(event.source(), item),
        mention(event.target(), item),
        List.of(),
        event.type(),
        event.mode(),
        List.of("diplomatic"),
        event.reciprocal(),
        i % 5 == 0 ? Modality.REPORTED : Modality.ASSERTED,
        "",
        event.where(),
        event.type().name().toLowerCase(Locale.ROOT) + "." + event.mode() + ".0" + i % 7 + extra,
        List.of("verb +1.9" + extra, "object +.8"),
        .6 + i * 7 % 38 / 100.0,
        item.draft.at(item.sentence, item.act.words(item.draft.document().language())));
  }

  private ActorMention mention(String code, Pending item) {
    Span span = item.draft.span(item.sentence);
    return new ActorMention(code, name(code), "GOV", name(code) + extra, span, List.of());
  }

  private void statements(List<SampleDocuments.Draft> drafts) {
    for (int i = 0; i < 14; i++) {
      SampleDocuments.Draft draft = drafts.get(i % drafts.size());
      draft.add(SampleSentences.statement(draft.document().language(), i) + extra);
    }
    drafts
        .get(0)
        .add("Turnover with Norland exceeded 4.2 billion dollars in 2023, up 12 per cent.");
    drafts.get(0).add("It was the third meeting of the two presidents in 2024.");
    drafts.get(0).add("Aldoria has belonged to the League of Harbours since 2011.");
    drafts
        .get(0)
        .add("If the talks fail, relations will be more strained by spring, the reviewer expects.");
  }

  /// Offsets hold only once all sentences are in; so these come last.
  private void finish(List<SampleDocuments.Draft> drafts) {
    int made = 0;
    for (SampleDocuments.Draft draft : drafts) {
      String text = draft.text();
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (SampleSentences.isStatement(draft.document().language(), lines[i])) {
          claims.add(claim("c-" + made, draft, i, lines[i], made % 3, false));
          made++;
        } else if (lines[i].startsWith("Turnover")) {
          quantities.add(quantity(draft, i));
        } else if (lines[i].startsWith("Aldoria has belonged")) {
          memberships.add(membership(draft, i));
        } else if (lines[i].startsWith("If the talks fail")) {
          claims.add(claim("f-1", draft, i, "relations will be more strained", 1, true));
        }
      }
    }
  }

  private Claim claim(
      String id, SampleDocuments.Draft draft, int sentence, String words, int kind, boolean ahead) {
    return new Claim(
        id + extra,
        new Speaker("Ina Sample" + extra, "reviewer", "Institute of Examples", "WES"),
        List.of("ALD", POLES.get(sentence % 5)),
        words,
        List.of(Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.NEUTRAL).get(kind),
        Claim.Quotation.INDIRECT,
        ahead,
        ahead ? "by spring" + extra : "",
        ahead ? "if the talks fail" + extra : "",
        "say.02",
        draft.at(sentence, ahead ? "relations will be more strained by spring" : ""));
  }

  private Quantity quantity(SampleDocuments.Draft draft, int sentence) {
    return new Quantity(
        "q-1" + extra,
        "trade turnover" + extra,
        new BigDecimal("4200000000"),
        "USD" + extra,
        new When(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Precision.YEAR),
        Quantity.Bound.AT_LEAST,
        new Quantity.Change.Stated(new BigDecimal(".12")),
        List.of("ALD", "NOR"),
        "turnover.01",
        draft.at(sentence, "Turnover with Norland exceeded 4.2 billion dollars in 2023"));
  }

  private Membership membership(SampleDocuments.Draft draft, int sentence) {
    return new Membership(
        "m-1" + extra,
        "ALD",
        "LOH",
        "member",
        new When(LocalDate.of(2011, 1, 1), LocalDate.MAX, Precision.YEAR),
        "belong.01",
        draft.at(sentence, ""));
  }

  private static Citation count(List<SampleDocuments.Draft> drafts) {
    SampleDocuments.Draft draft = drafts.get(0);
    String[] lines = draft.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("It was the third")) {
        return Citation.of(draft.at(i, ""));
      }
    }
    throw new IllegalStateException("The sample lacks its stated count.");
  }

  private static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static Map<String, String> names() {
    return Map.of(
        "ALD",
        "Aldoria",
        "NOR",
        "Norland",
        "WES",
        "Western League",
        "SUR",
        "Suria",
        "EST",
        "Estmark",
        "MID",
        "Midmere",
        "KAR",
        "Karst",
        "OLD",
        "Old Concord",
        "LOH",
        "League of Harbours");
  }
}
