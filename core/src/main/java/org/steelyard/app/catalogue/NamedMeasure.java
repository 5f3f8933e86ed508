package org.steelyard.app.catalogue;

import java.util.List;

/// A measure that can be asked for by name.
public interface NamedMeasure {
  /// What stands after the colon.
  enum Takes {
    /// Nothing: the measure is of the state alone.
    NOTHING,
    /// Another state.
    STATE,
    /// Another state, or a pole of the settings.
    POLE,
    /// Two of them, as `RUS/USA`.
    PAIR
  }

  /// Lower case letters and hyphens.
  String name();

  /// What it measures, in a few words.
  String words();

  /// Unit and range.
  String unit();

  /// What stands after the colon.
  Takes takes();

  /// Data that it needs, for events from `events`.
  List<Requirement> needs(EventSource events);

  /// The answer; no data with the reason where there is none, never an exception for want of data.
  Answer of(Question question);

  /// Other reasonable weightings of the same measure; none where nothing is weighed. A composite
  /// measure gives its own sets of weights here.
  default List<Alternative> alternatives() {
    return List.of();
  }

  /// What is proven of the order of `states` under all weightings of a box; [Boxed#NONE] where the
  /// measure is no weighted mean over domains.
  default Boxed boxed(List<String> states, Question like) {
    return Boxed.NONE;
  }
}
