package org.steelyard.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.CleanText;
import org.steelyard.model.Coding;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.Membership;
import org.steelyard.model.Modality;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PloverType;
import org.steelyard.model.Polarity;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Quantity;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;
import org.steelyard.store.data.CodedDocument;

/// Random records from a seed, with text of five alphabets and the units that break encodings.
public final class Generated {
  private static final List<String> WORDS =
      List.of(
          "visit",
          "Київ",
          "зустріч",
          "їжак",
          "переговоры",
          "ёлка",
          "görüş",
          "İstanbul",
          "ışık",
          "əlaqə",
          "Azərbaycan",
          "საქართველო",
          "Հայաստան",
          "\ud83d\ude00",
          "\"quoted\"",
          "a\\b",
          "tab\there",
          "x\u0000y",
          "\u2028",
          "e\u0301",
          "\ufeff",
          "\u202e",
          "'--;");
  private static final List<String> CODES = List.of("AZE", "RUS", "TUR", "ARM", "GEO", "EUU");

  private final Random random;
  private final boolean brokenUnits;

  /// @param brokenUnits whether texts may hold unpaired surrogates
  public Generated(long seed, boolean brokenUnits) {
    this.random = new Random(seed);
    this.brokenUnits = brokenUnits;
  }

  /// A text that is not blank.
  public String text() {
    StringBuilder text = new StringBuilder("w");
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    if (brokenUnits && random.nextInt(3) == 0) {
      text.append(random.nextBoolean() ? '\ud800' : '\udc00').append(" z");
    }
    return text.toString();
  }

  private String maybe() {
    return random.nextBoolean() ? "" : text();
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private List<String> codes() {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> CODES.get(i)).toList();
  }

  /// A date, sometimes unknown or out of any calendar in use.
  public When when() {
    return switch (random.nextInt(6)) {
      case 0 -> When.UNKNOWN;
      case 1 -> new When(LocalDate.MIN, LocalDate.of(2024, 2, 29), Precision.YEAR);
      case 2 -> new When(LocalDate.of(-44, 3, 15), LocalDate.MAX, Precision.UNKNOWN);
      default -> {
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2000));
        yield random.nextBoolean()
            ? When.day(day)
            : new When(day, day.plusDays(random.nextInt(90)), Precision.SEASON);
      }
    };
  }

  private BigDecimal exact() {
    return switch (random.nextInt(4)) {
      case 0 -> new BigDecimal("4500000000");
      case 1 -> new BigDecimal("4.50");
      case 2 -> new BigDecimal("1E+40");
      default -> BigDecimal.valueOf(random.nextLong(), random.nextInt(30) - 10);
    };
  }

  private FromText from(Document document) {
    return FromText.of(document, span(document));
  }

  private Span span(Document document) {
    int start = random.nextInt(document.text().length());
    return new Span(start, start + 1 + random.nextInt(document.text().length() - start));
  }

  private ActorMention mention(String code, Document document) {
    List<ActorMention.Candidate> candidates =
        random.nextBoolean()
            ? List.of()
            : List.of(new ActorMention.Candidate("GEO", random.nextDouble()));
    return new ActorMention(code, text(), maybe(), text(), span(document), candidates);
  }

  /// A clean text with gaps in its map to the original.
  public CleanText clean() {
    String text = text();
    int[] offsets = new int[text.length()];
    int next = random.nextInt(50);
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = next;
      next += random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 1;
    }
    return new CleanText(text, offsets);
  }

  /// A document of these bytes under this name; its text and codings depend on both alone.
  public static CodedDocument coded(byte[] raw, String name) {
    return coded(Hashes.sha256(raw), name, false);
  }

  /// A document of this id and name; all else depends on both alone.
  static CodedDocument coded(String id, String name, boolean broken) {
    return new Generated(id.hashCode() * 31L + name.hashCode(), broken).coded(id, name);
  }

  /// Bytes of the `number`th document.
  public static byte[] raw(int number) {
    return ("document " + number).getBytes(StandardCharsets.UTF_8);
  }

  /// A document with everything that can be coded from it.
  public CodedDocument coded(String id, String name) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      body.append(text()).append('\n');
    }
    Source source =
        random.nextBoolean()
            ? Source.UNKNOWN
            : new Source("s" + random.nextInt(9), text(), "UKR", "uk", maybe(), maybe());
    PublicationDate published =
        random.nextBoolean()
            ? PublicationDate.UNKNOWN
            : new PublicationDate(When.day(LocalDate.of(2024, 8, 19)), PublicationDate.How.META);
    Document document = new Document(id, source, maybe(), body.toString(), "uk", published, name);
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : body.toString().split("\n", -1)) {
      if (!line.isBlank()) {
        Span span = new Span(start, start + line.length());
        passages.add(
            new Passage(
                id,
                passages.size(),
                0,
                span,
                any(PassageKind.class),
                "az",
                CleanText.verbatim(line, start)));
      }
      start += line.length() + 1;
    }
    return new CodedDocument(
        new ReadDocument(document, passages),
        new Coding(
            id,
            IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> report(document, i)).toList(),
            IntStream.range(0, random.nextInt(3)).mapToObj(i -> claim(document, i)).toList(),
            IntStream.range(0, random.nextInt(3)).mapToObj(i -> quantity(document, i)).toList(),
            IntStream.range(0, random.nextInt(2)).mapToObj(i -> member(document, i)).toList()));
  }

  private static String id(String kind, Document document, int number) {
    return kind + "-" + document.id().substring(0, 16) + "-" + number;
  }

  private Report report(Document document, int number) {
    return new Report(
        id("r", document, number),
        when(),
        mention("AZE", document),
        mention("RUS", document),
        codes(),
        any(PloverType.class),
        maybe(),
        codes(),
        random.nextBoolean(),
        any(Modality.class),
        maybe(),
        maybe(),
        "rule.01",
        List.of(text(), text()),
        random.nextDouble(),
        from(document));
  }

  private Claim claim(Document document, int number) {
    return new Claim(
        id("c", document, number),
        new Speaker(text(), maybe(), maybe(), ""),
        codes(),
        text(),
        any(Polarity.class),
        any(Claim.Quotation.class),
        random.nextBoolean(),
        maybe(),
        maybe(),
        "rule.02",
        from(document));
  }

  private Quantity quantity(Document document, int number) {
    Quantity.Change change =
        random.nextBoolean()
            ? new Quantity.Change.NotStated()
            : new Quantity.Change.Stated(new BigDecimal("0.170"));
    return new Quantity(
        id("q", document, number),
        "trade turnover",
        exact(),
        "USD",
        when(),
        any(Quantity.Bound.class),
        change,
        codes(),
        "rule.03",
        from(document));
  }

  private Membership member(Document document, int number) {
    return new Membership(
        id("m", document, number), "AZE", "NAM", text(), when(), "rule.04", from(document));
  }

  /// One event for each report that happened.
  public static List<Event> events(List<Report> reports) {
    return reports.stream()
        .filter(report -> report.modality().happened())
        .map(
            report ->
                new Event(
                    "e" + report.id(),
                    report.when(),
                    report.source().code(),
                    report.target().code(),
                    report.type(),
                    report.mode(),
                    report.reciprocal(),
                    report.where(),
                    new Intensity("PLOVER", -2.5),
                    report.confidence(),
                    List.of(report.id())))
        .toList();
  }
}
