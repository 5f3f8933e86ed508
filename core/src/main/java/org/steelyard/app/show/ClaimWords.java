package org.steelyard.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.app.json.Json;
import org.steelyard.measure.claims.Linked;
import org.steelyard.measure.claims.Testable;

/// Tests of claims in words.
public final class ClaimWords {
  private ClaimWords() {}

  /// States whose measures are asked for; none where nothing was resolved.
  public static List<String> states(Linked claim) {
    return switch (claim.testable()) {
      case Testable.OnlyOfGroup only -> List.of(only.state());
      case Testable.ExtremeOfRecord e -> List.of(e.pair().first(), e.pair().second());
      case Testable.FirstTime f -> List.of(f.pair().first(), f.pair().second());
      case Testable.OrdinalMeeting m ->
          List.of(m.count().pair().first(), m.count().pair().second());
      case Testable.Growth growth -> growth.of();
      case Testable.Level level -> {
        List<String> all = new ArrayList<>(level.partners());
        all.add(level.state());
        yield all;
      }
      case Testable.Unresolved _ -> List.of();
    };
  }

  /// What is tested, for example `AZE-RUS highest in history`.
  public static String words(Testable testable) {
    return switch (testable) {
      case Testable.OnlyOfGroup only ->
          only.state() + " alone of " + only.group().name() + ": " + only.property().words();
      case Testable.ExtremeOfRecord e ->
          e.pair()
              + " "
              + e.direction().words()
              + (e.since().equals(LocalDate.MIN) ? " in history" : " since " + e.since());
      case Testable.FirstTime f -> f.pair() + ": " + f.property().words();
      case Testable.OrdinalMeeting m ->
          m.count().pair() + ": no. " + m.count().ordinal() + " of " + m.count().year();
      case Testable.Growth g ->
          String.join("-", g.of())
              + " "
              + g.measurand()
              + " "
              + Json.period(g.period())
              + String.format(Locale.ROOT, " %+.1f %%", 100 * g.share().doubleValue());
      case Testable.Level level ->
          level.state()
              + (level.partners().isEmpty() ? "" : " with " + String.join(", ", level.partners()))
              + ": "
              + level.property().words();
      case Testable.Unresolved _ -> "not resolved";
    };
  }
}
