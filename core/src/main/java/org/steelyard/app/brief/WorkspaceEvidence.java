package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.Affinity;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.Course;
import org.steelyard.measure.Dealings;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.VectorProfile;
import org.steelyard.measure.claims.Evidence;
import org.steelyard.measure.claims.Standing;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.MeetingLedger;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pair;
import org.steelyard.model.Pole;
import org.steelyard.model.Quantity;
import org.steelyard.model.When;

/// What a workspace's coded events and quantities say of claims, with its settings. Imported
/// tables are not looked at: trade, votes and dependence are no data here.
final class WorkspaceEvidence implements Evidence {
  private record Asked(String state, LocalDate at) {}

  private final Holdings holdings;
  private final List<Event> events;
  private final EventSources sources;
  private final AffinitySettings settings;
  private final LocalDate asOf;
  private final Map<Asked, Standing> standings = new HashMap<>();

  WorkspaceEvidence(Holdings holdings) {
    this.holdings = holdings;
    this.events = holdings.events();
    this.sources = new EventSources(holdings.documents(), holdings.reports());
    this.settings = BriefMaker.affinity(holdings.settings());
    this.asOf = Period.of(events, holdings.documents()).asOf();
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public Standing standing(String state, LocalDate at) {
    Asked asked = new Asked(state, at);
    Standing known = standings.get(asked);
    if (known != null) {
      return known;
    }
    List<Pole> poles =
        holdings.settings().poles().stream().filter(p -> !p.members().contains(state)).toList();
    VectorProfile profile =
        Profiles.of(
            state,
            poles,
            events.stream().filter(e -> e.involves(state)).toList(),
            sources::of,
            at,
            settings);
    Standing made =
        new Standing(state, Course.of(profile, Course.Thresholds.DEFAULT), profile.balance());
    standings.put(asked, made);
    return made;
  }

  private Affinity affinity(Pair pair) {
    return Affinity.of(pair.toString(), Dealings.between(events, pair), sources::of, settings);
  }

  @Override
  public Measured affinity(Pair pair, LocalDate at) {
    return affinity(pair).at(at);
  }

  @Override
  public Extreme extreme(Pair pair, Extreme.Direction direction, LocalDate since, LocalDate at) {
    int first =
        Dealings.between(events, pair).stream()
            .map(Event::when)
            .filter(When::known)
            .mapToInt(when -> when.middle().getYear())
            .min()
            .orElse(at.getYear());
    List<LocalDate> days = new ArrayList<>();
    for (int year = first; year < at.getYear(); year++) {
      days.add(LocalDate.of(year, 12, 31));
    }
    days.add(at);
    return Extreme.of(affinity(pair), days, direction, since);
  }

  @Override
  public CountCheck meetings(StatedCount stated) {
    return MeetingLedger.of(stated.pair(), holdings.reports(), Levels.load()::of).check(stated);
  }

  @Override
  public List<Quantity> stated(String measurand, List<String> of) {
    return holdings.quantities().stream()
        .filter(q -> q.measurand().equals(measurand) && q.of().equals(of))
        .toList();
  }
}
