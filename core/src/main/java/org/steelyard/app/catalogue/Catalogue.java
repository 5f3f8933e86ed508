package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All named measures over one workspace.
public final class Catalogue {
  private final Map<String, NamedMeasure> measures = new LinkedHashMap<>();

  private Catalogue(List<NamedMeasure> all) {
    all.forEach(measure -> measures.put(measure.name(), measure));
  }

  /// The measures that come with the program, and others, over what `tables` reads.
  ///
  /// @param others measures of other packages; of equal names theirs count
  public static Catalogue of(Tables tables, NamedMeasure... others) {
    EventReader events = new EventReader(tables);
    RollCalls calls = new RollCalls(tables);
    List<NamedMeasure> all = new ArrayList<>();
    all.add(new AffinityMeasure(tables, events));
    all.addAll(QuadMeasures.of(tables, events));
    BalanceMeasures balance = BalanceMeasures.over(tables, events);
    all.addAll(balance.all());
    all.add(new VotesMeasure(tables, calls, false));
    all.add(new VotesMeasure(tables, calls, true));
    all.add(new IdealDistance(tables));
    all.addAll(Alliances.of(tables));
    all.addAll(Flows.of(tables));
    all.addAll(StateYear.of(tables));
    all.addAll(Clubs.of(tables));
    Map<String, NamedMeasure> parts = new HashMap<>();
    all.forEach(measure -> parts.put(measure.name(), measure));
    all.add(new VectorsMeasure(tables, new Domains(tables, balance, parts)));
    Stream.of(others).forEach(all::add);
    return new Catalogue(all);
  }

  /// All of them, in a fixed order.
  public List<NamedMeasure> all() {
    return Collections.unmodifiableList(new ArrayList<>(measures.values()));
  }

  /// The measure of that name; throws [IllegalArgumentException] that names all where there is
  /// none.
  public NamedMeasure named(String name) {
    NamedMeasure found = measures.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no measure '"
              + name
              + "'.\nMaybe one of "
              + String.join(", ", measures.keySet())
              + "?");
    }
    return found;
  }
}
