package org.steelyard.read.page;

import org.jsoup.nodes.Element;
import org.steelyard.model.Span;
import org.steelyard.read.text.Role;

/// A block as the walk over the page left it.
///
/// @param span in the page's visible text
/// @param links share of link text, 0..1
/// @param container innermost block element that holds it
record RawBlock(Span span, Role role, double links, Element container) {
  RawBlock as(Role other) {
    return new RawBlock(span, other, links, container);
  }
}
