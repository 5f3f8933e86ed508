package org.steelyard.measure.claims;

import java.util.List;
import org.steelyard.model.Measured;

/// What the measures say of a claim.
public sealed interface Verdict {
  /// The verdict in words, with the numbers that decided.
  String why();

  /// The numbers looked at, in order.
  List<Figure> figures();

  /// A number with its name.
  record Figure(String name, Measured value) {}

  /// The numbers agree.
  record Supported(String why, List<Figure> figures) implements Verdict {
    public Supported {
      figures = List.copyOf(figures);
    }
  }

  /// The numbers exclude it.
  record Contradicted(String why, List<Figure> figures) implements Verdict {
    public Contradicted {
      figures = List.copyOf(figures);
    }
  }

  /// The numbers do not tell.
  ///
  /// @param why the reason
  /// @param needs what would be needed to tell
  record CannotBeSaid(String why, List<Figure> figures, String needs) implements Verdict {
    public CannotBeSaid {
      figures = List.copyOf(figures);
    }
  }
}
