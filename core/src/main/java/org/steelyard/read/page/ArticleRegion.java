package org.steelyard.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.steelyard.read.text.Chars;
import org.steelyard.read.text.Role;

/// Finds the element that holds the article: from the page downwards as long as one child
/// holds most of the connected sentences. What lies outside it is furniture, headings of the
/// first rank aside.
final class ArticleRegion {
  /// A child with this share of its parent's sentences is where the article is.
  private static final double MOST = .65;

  /// Shortest block that counts as connected sentences, in units.
  private static final int SENTENCES = 80;

  private ArticleRegion() {}

  static List<RawBlock> mark(String text, List<RawBlock> blocks, Element body) {
    Map<Element, Integer> weights = new HashMap<>();
    for (RawBlock block : blocks) {
      int weight = weight(text, block);
      Element element = block.container();
      while (weight > 0 && element != null) {
        weights.merge(element, weight, Integer::sum);
        element = element.equals(body) ? null : element.parent();
      }
    }
    Element region = body;
    Element next = heaviest(region, weights);
    while (next != null) {
      region = next;
      next = heaviest(region, weights);
    }
    return outside(blocks, region, body);
  }

  private static int weight(String text, RawBlock block) {
    int length = block.span().length();
    boolean plain = block.role() != Role.FURNITURE && block.role() != Role.HEADING;
    boolean sentences = Chars.endsSentence(text, block.span().start(), block.span().end());
    return plain && length >= SENTENCES && block.links() < .4 && sentences ? length : 0;
  }

  @org.jspecify.annotations.Nullable
  private static Element heaviest(Element parent, Map<Element, Integer> weights) {
    int whole = weights.getOrDefault(parent, 0);
    for (Element child : parent.children()) {
      int weight = weights.getOrDefault(child, 0);
      // A single paragraph is no region: its neighbours may be short paragraphs of the article.
      boolean paragraph = child.normalName().equals("p") || child.normalName().equals("li");
      if (weight > 0 && weight >= whole * MOST && !paragraph) {
        return child;
      }
    }
    return null;
  }

  private static List<RawBlock> outside(List<RawBlock> blocks, Element region, Element body) {
    if (region.equals(body)) {
      return blocks;
    }
    List<RawBlock> marked = new ArrayList<>(blocks.size());
    Map<Element, Boolean> known = new HashMap<>();
    for (RawBlock block : blocks) {
      boolean inside = known.computeIfAbsent(block.container(), e -> within(e, region));
      boolean mainHeading = block.container().normalName().equals("h1");
      marked.add(inside || mainHeading ? block : block.as(Role.FURNITURE));
    }
    return marked;
  }

  private static boolean within(Element element, Element region) {
    Element open = element;
    while (open != null && !open.equals(region)) {
      open = open.parent();
    }
    return open != null;
  }
}
