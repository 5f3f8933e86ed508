package org.steelyard.coding.attribution;

import java.util.List;
import org.steelyard.model.Span;

/// Words attributed to a source.
///
/// @param content spans of what is attributed, in order, quotation marks included; never empty
/// @param source span of the words that name the source, or empty where nobody is named
/// @param cue span of the words that attribute, or empty
/// @param rule rule that fired
public record Attribution(List<Span> content, List<Span> source, List<Span> cue, String rule) {
  public Attribution {
    content = List.copyOf(content);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs content.");
    }
  }

  /// How much of what is attributed stands between quotation marks.
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
