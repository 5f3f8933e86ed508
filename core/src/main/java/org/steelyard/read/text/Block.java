package org.steelyard.read.text;

import java.util.List;
import org.steelyard.model.Span;

/// Lines of the canonical text that make one paragraph, heading, item or scrap of furniture.
///
/// @param lines trimmed lines in order; never empty
/// @param role by markup or place
/// @param links share of its units that are link text, 0..1; 0 for plain text
public record Block(List<Span> lines, Role role, double links) {
  public Block {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("A block needs a line.");
    }
    lines = List.copyOf(lines);
  }

  /// First unit.
  public int start() {
    return lines.getFirst().start();
  }

  /// Unit after the last.
  public int end() {
    return lines.getLast().end();
  }

  /// The same lines in another role.
  public Block as(Role other) {
    return other == role ? this : new Block(lines, other, links);
  }
}
