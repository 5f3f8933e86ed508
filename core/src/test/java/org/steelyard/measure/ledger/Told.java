package org.steelyard.measure.ledger;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Reports for tests.
final class Told {
  private Told() {}

  static Report meeting(String id, When when, String mode, String where) {
    return meeting(id, when, mode, where, Modality.ASSERTED);
  }

  static Report meeting(String id, When when, String mode, String where, Modality modality) {
    return new Report(
        id,
        when,
        mention("AZE"),
        mention("RUS"),
        List.of(),
        PloverType.CONSULT,
        mode,
        List.of(),
        true,
        modality,
        "",
        where,
        "test",
        List.of(),
        0.9,
        words(id));
  }

  static Provenance.FromText words(String quote) {
    return new Provenance.FromText("d-" + quote, new Span(0, quote.length()), quote);
  }

  static When month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new When(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
  }

  static When day(String iso) {
    return When.day(LocalDate.parse(iso));
  }

  static When published(String iso) {
    return new When(LocalDate.parse(iso), LocalDate.parse(iso), Precision.PUBLICATION);
  }

  private static ActorMention mention(String code) {
    return new ActorMention(code, code, "GOV", code, new Span(0, 3), List.of());
  }
}
