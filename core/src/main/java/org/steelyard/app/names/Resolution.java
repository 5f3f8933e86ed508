package org.steelyard.app.names;

import java.util.List;

/// What became of a name that somebody typed.
public sealed interface Resolution {
  /// It names an actor.
  ///
  /// @param code ISO 3166-1 alpha-3 of a state, or our code of an organisation
  /// @param name English name
  record Known(String code, String name) implements Resolution {
    @Override
    public String toString() {
      return code + " (" + name + ")";
    }
  }

  /// It names nobody.
  ///
  /// @param near actors with similar names, nearest first; may be empty
  record Unknown(String typed, List<Known> near) implements Resolution {
    public Unknown {
      near = List.copyOf(near);
    }
  }
}
