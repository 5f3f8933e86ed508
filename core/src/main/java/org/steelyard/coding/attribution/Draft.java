package org.steelyard.coding.attribution;

import java.util.List;
import org.steelyard.model.Span;

/// An attribution in tokens of a stream.
record Draft(List<Range> content, Range source, Range cue, String rule) {
  Draft {
    content = List.copyOf(content);
  }

  /// With spans of the document's text.
  Attribution attribution(Stream stream) {
    return new Attribution(
        content.stream().map(range -> span(stream, range)).toList(),
        source.empty() ? List.of() : List.of(span(stream, source)),
        cue.empty() ? List.of() : List.of(span(stream, cue)),
        rule);
  }

  private static Span span(Stream stream, Range range) {
    return stream.original(range.first(), range.end());
  }
}
