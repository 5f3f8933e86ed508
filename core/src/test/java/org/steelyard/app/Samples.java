package org.steelyard.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.Coding;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.Membership;
import org.steelyard.model.Modality;
import org.steelyard.model.Passage;
import org.steelyard.model.PloverType;
import org.steelyard.model.Polarity;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;
import org.steelyard.store.Settings;
import org.steelyard.store.panel.ColumnNote;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;

/// Hand-made items for tests: one text with one item of each kind.
public final class Samples {
  public static final String SENTENCE = "Baku helps Tbilisi.";
  public static final String TEXT = "It rained. " + SENTENCE;
  public static final LocalDate DAY = LocalDate.of(2024, 8, 19);

  private Samples() {}

  public static ReadDocument document() {
    return SentenceDocument.of("en", List.of(TEXT));
  }

  private static Provenance.FromText words(Document document, String words) {
    int start = document.text().indexOf(words);
    return Provenance.FromText.of(document, new Span(start, start + words.length()));
  }

  private static ActorMention mention(Document document, String code, String name, String text) {
    int start = document.text().indexOf(text);
    return new ActorMention(
        code,
        name,
        "GOV",
        text,
        new Span(start, start + text.length()),
        List.of(new ActorMention.Candidate("X" + code, 0.25)));
  }

  public static Report report(Document document, String words, Modality modality) {
    return new Report(
        "r-" + modality,
        When.day(DAY),
        mention(document, "AZE", "Azerbaijan", "Baku"),
        mention(document, "GEO", "Georgia", "Tbilisi"),
        List.of(),
        PloverType.AID,
        "",
        List.of("economic"),
        false,
        modality,
        "",
        "Baku",
        "aid.help.01",
        List.of("help + pair"),
        0.91234567,
        words(document, words));
  }

  public static Coding coding(ReadDocument read) {
    Document document = read.document();
    return new Coding(
        document.id(),
        List.of(report(document, SENTENCE, Modality.ASSERTED)),
        List.of(
            new Claim(
                "c-1",
                new Speaker("A. Writer", "analyst", "", ""),
                List.of("AZE", "GEO"),
                "ties will grow",
                Polarity.POSITIVE,
                Claim.Quotation.INDIRECT,
                true,
                "by spring",
                "",
                "claim.01",
                words(document, SENTENCE))),
        List.of(
            new Quantity(
                "q-1",
                "trade turnover",
                new BigDecimal("4.5E+9"),
                "USD",
                new When(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Precision.YEAR),
                Quantity.Bound.AT_LEAST,
                new Quantity.Change.Stated(new BigDecimal("0.17")),
                List.of("AZE", "GEO"),
                "quantity.01",
                words(document, SENTENCE))),
        List.of(
            new Membership(
                "m-1",
                "AZE",
                "NAM",
                "member",
                When.UNKNOWN,
                "member.01",
                words(document, SENTENCE))));
  }

  public static Event event(String id, String from, String to, LocalDate day) {
    return new Event(
        id,
        When.day(day),
        from,
        to,
        PloverType.CONSULT,
        "visit",
        false,
        "",
        new Intensity("PLOVER", 2.5),
        0.8,
        List.of("r-ASSERTED"));
  }

  public static Holdings holdings() {
    ReadDocument read = document();
    Coding coding = coding(read);
    List<Event> events =
        List.of(
            event("e-1111", "AZE", "GEO", DAY),
            event("e-2222", "GEO", "AZE", DAY.plusYears(1)),
            event("e-2233", "AZE", "TUR", DAY.minusYears(1)));
    return new Holdings() {
      @Override
      public java.util.Map<String, String> copies() {
        return java.util.Map.of();
      }

      @Override
      public String run() {
        return "7f3c";
      }

      @Override
      public List<Document> documents() {
        return List.of(read.document());
      }

      @Override
      public List<Report> reports() {
        return coding.reports();
      }

      @Override
      public List<Event> events() {
        return events;
      }

      @Override
      public List<Claim> claims() {
        return coding.claims();
      }

      @Override
      public List<Quantity> quantities() {
        return coding.quantities();
      }

      @Override
      public List<Membership> memberships() {
        return coding.memberships();
      }

      @Override
      public List<Passage> passages(String document) {
        return read.passages();
      }

      @Override
      public Settings settings() {
        return Settings.defaults();
      }
    };
  }

  /// A panel with one column, of a file that was not written.
  public static PanelMade panel(Panel panel, Path file) {
    ColumnNote year =
        new ColumnNote("year", "calendar year", "year", "states", "Someone", "", "", 3, "");
    int rows = panel.directed() ? 6 : 3;
    return new PanelMade(file, Path.of("p.columns.tsv"), rows, List.of(year), "00");
  }
}
