package org.steelyard.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.Pole;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.Heading;
import org.steelyard.publish.Names;
import org.steelyard.publish.OtherRecords;
import org.steelyard.publish.Picture;
import org.steelyard.review.Corrected;
import org.steelyard.store.Settings;

/// Makes the data of a state's brief from what a workspace holds. Same input, same data: the
/// order of the lists leaves no trace, and the date comes from what was read.
public final class BriefMaker {
  private BriefMaker() {}

  /// What a brief is made from: the whole workspace; what concerns the state is chosen here.
  ///
  /// @param state ISO 3166-1 alpha-3 code
  /// @param names readable names by actor code
  /// @param passages passages of a document by its id; empty where it has none
  /// @param stated counts of meetings as texts state them
  /// @param corrected what people said of the codings
  /// @param run key of the run; not blank
  /// @param program version of the program
  /// @param coder version of the coder and its rules
  public record Input(
      String state,
      Map<String, String> names,
      List<Document> documents,
      Function<String, List<Passage>> passages,
      List<Report> reports,
      List<Event> events,
      List<Claim> claims,
      List<Quantity> quantities,
      List<Membership> memberships,
      List<StatedCount> stated,
      Corrected corrected,
      Settings settings,
      String run,
      String program,
      String coder) {
    public Input {
      names = Map.copyOf(names);
      documents = List.copyOf(documents);
      reports = List.copyOf(reports);
      events = List.copyOf(events);
      claims = List.copyOf(claims);
      quantities = List.copyOf(quantities);
      memberships = List.copyOf(memberships);
      stated = List.copyOf(stated);
    }

    /// Readable name of the state, or its code.
    String name() {
      return names.getOrDefault(state, state);
    }
  }

  /// Everything that the page of `input`'s state shows. Too little data is said, never refused.
  public static BriefData data(Input input) {
    Selection selection = Selection.of(input);
    Period period = Period.of(selection.events(), input.documents());
    AffinitySettings affinity = affinity(input.settings());
    PictureMaker pictures = new PictureMaker(input, selection.events(), period, affinity);
    Hand hand = new Hand(input.corrected(), selection.events(), input.state());
    Picture picture = hand.mark(pictures.picture(), input.settings().poles());
    LedgerMaker ledgers = new LedgerMaker(input.state(), selection);
    return new BriefData(
        heading(input, hand.checked(), period, affinity),
        new Names(input.names()),
        new Evidence(
            selection.documents(),
            selection.passages(),
            selection.reports(),
            selection.events(),
            selection.claims(),
            selection.quantities(),
            selection.memberships()),
        picture,
        ledgers.ledgers(period.asOf()),
        OtherRecords.NONE,
        GapSentences.of(input, hand, selection, period, pictures, picture, ledgers));
  }

  static AffinitySettings affinity(Settings settings) {
    return AffinitySettings.DEFAULT
        .withHalfLife(settings.halfLifeDays())
        .withShrinkage(settings.shrinkage())
        .withLevel(settings.level());
  }

  private static Heading heading(
      Input input, int checked, Period period, AffinitySettings affinity) {
    return new Heading(
        input.state(),
        input.name(),
        period.asOf(),
        period.from(),
        period.asOf(),
        input.run(),
        input.program(),
        input.coder(),
        checked,
        period.dated() ? "" : "nothing read has a date",
        List.of(
            setting("Half-life", number(affinity.halfLife()) + " days"),
            setting("Shrinkage k", number(affinity.shrinkage())),
            setting("No data after", number(affinity.silentDays()) + " days without an event"),
            setting(
                "Interval",
                "bootstrap over blocks (a day of one source), "
                    + number(affinity.level() * 100)
                    + " %"),
            setting(
                "Poles",
                String.join(", ", input.settings().poles().stream().map(Pole::name).toList()))));
  }

  private static Heading.Setting setting(String name, String value) {
    return new Heading.Setting(name, value);
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
