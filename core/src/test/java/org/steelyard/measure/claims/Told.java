package org.steelyard.measure.claims;

import java.util.List;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.language.Tongue;
import org.steelyard.model.Claim;
import org.steelyard.model.Polarity;
import org.steelyard.model.Provenance;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;

/// Claims made for tests, linked.
final class Told {
  private static final ActorFinder ACTORS = new ActorFinder(ActorTables.load());

  private Told() {}

  static Claim claim(String words, boolean forecast, String condition, String... about) {
    return new Claim(
        "c-1",
        new Speaker("An analyst", "analyst", "", ""),
        List.of(about),
        words,
        Polarity.POSITIVE,
        Claim.Quotation.DIRECT,
        forecast,
        "",
        condition,
        "test",
        new Provenance.FromText("d1", new Span(0, words.length()), words));
  }

  /// What is tested of `words`; about nobody but those that they name.
  static List<Testable> in(Tongue tongue, String words, String... about) {
    return of(claim(words, false, "", about), tongue);
  }

  static List<Testable> of(Claim claim, Tongue tongue) {
    return new Linker(ACTORS)
        .claim(claim, tongue, When.UNKNOWN).stream().map(Linked::testable).toList();
  }

  static Linked linked(Testable testable, When said) {
    return new Linked(
        "c-1",
        "",
        "words",
        testable,
        "test",
        said,
        new Provenance.FromText("d1", new Span(0, 5), "words"));
  }
}
