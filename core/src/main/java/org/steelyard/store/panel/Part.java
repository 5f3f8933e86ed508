package org.steelyard.store.panel;

import java.util.List;

/// What a component adds to the query of a panel; its tables are made.
///
/// @param joins joins its tables to the base
/// @param cells its columns, in order
/// @param used rows of the source that stand in the panel
record Part(Component component, String joins, List<Cell> cells, long used) {
  Part {
    cells = List.copyOf(cells);
  }

  /// Makes a component's tables out of the imported rows.
  static Part of(Component component, Desk desk) {
    return switch (component) {
      case Flow flow -> FlowPart.of(flow, desk);
      case Trait trait -> TraitPart.of(trait, desk);
      case Votes votes -> VotesPart.of(votes, desk);
      case Organisations organisations -> OrganisationsPart.of(organisations, desk);
    };
  }
}
