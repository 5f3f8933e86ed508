package org.steelyard.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.jsoup.nodes.Element;
import org.steelyard.read.text.Chars;
import org.steelyard.read.text.Role;

/// Finds the element that holds the article: from the page downwards as long as one child
/// holds most of the connected sentences. What lies outside it is furniture, save the
/// main heading before it, sentences between the two, and sentences in other parts marked
/// up alike.
final class ArticleRegion {
  /// A child with this share of its parent's sentences is where the article is.
  private static final double MOST = .7;

  /// Shortest block that counts as connected sentences, in units.
  private static final int SENTENCES = 80;

  /// An item of a list weighs this part of a paragraph.
  private static final int ITEM_SHARE = 4;

  /// Fewer units of sentences are no article.
  private static final int FEW = 300;

  /// Never the article alone: what stands beside a paragraph or list belongs to it.
  private static final Set<String> LEAVES =
      Set.of("p", "li", "ul", "ol", "dl", "blockquote", "pre", "h1", "h2", "h3");

  private ArticleRegion() {}

  static List<RawBlock> mark(String text, List<RawBlock> blocks, Element body) {
    Map<Element, Integer> weights = weights(text, blocks, body, ArticleRegion::weight);
    if (weights.getOrDefault(body, 0) < FEW) {
      weights = weights(text, blocks, body, ArticleRegion::anyText);
    }
    Element region = body;
    Element next = heaviest(region, weights);
    while (next != null) {
      region = next;
      next = heaviest(region, weights);
    }

    return outside(text, blocks, region, body);
  }

  private static Map<Element, Integer> weights(
      String text, List<RawBlock> blocks, Element body, ToIntBiFunction<String, RawBlock> weigh) {
    Map<Element, Integer> weights = new HashMap<>();
    for (RawBlock block : blocks) {
      int weight = weigh.applyAsInt(text, block);
      Element element = block.container();
      while (weight > 0 && element != null) {
        weights.merge(element, weight, Integer::sum);
        element = element.equals(body) ? null : element.parent();
      }
    }
    return weights;
  }

  /// For pages without connected sentences: verses, lists, scripts without full stops.
  private static int anyText(String text, RawBlock block) {
    boolean plain = block.role() != Role.FURNITURE && block.role() != Role.HEADING;
    return plain && block.links() < .4 ? block.span().length() : 0;
  }

  private static int weight(String text, RawBlock block) {
    int length = block.span().length();
    boolean plain = block.role() != Role.FURNITURE && block.role() != Role.HEADING;
    boolean sentences = Chars.endsSentence(text, block.span().start(), block.span().end());
    boolean counts = plain && length >= SENTENCES && block.links() < .4 && sentences;
    // Lists hold works cited, comments and captions as well as what an article says.
    int weight = block.role() == Role.ITEM ? length / ITEM_SHARE : length;
    return counts ? weight : 0;
  }

  @org.jspecify.annotations.Nullable
  private static Element heaviest(Element parent, Map<Element, Integer> weights) {
    int whole = weights.getOrDefault(parent, 0);
    for (Element child : parent.children()) {
      int weight = weights.getOrDefault(child, 0);
      if (weight > 0 && weight >= whole * MOST && !LEAVES.contains(child.normalName())) {
        return child;
      }
    }
    return null;
  }

  private static List<RawBlock> outside(
      String text, List<RawBlock> blocks, Element region, Element body) {
    if (region.equals(body)) {
      return blocks;
    }
    Map<Element, Boolean> known = new HashMap<>();
    int first = 0;
    while (first < blocks.size() && !within(blocks.get(first), region, known)) {
      first++;
    }
    int title = first - 1;
    while (title >= 0 && !mainHeading(blocks.get(title))) {
      title--;
    }
    Twins twins = new Twins(region, body);
    List<RawBlock> marked = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      boolean inside = i >= first && within(block, region, known);
      boolean lead = title >= 0 && i > title && i < first && weight(text, block) > 0;
      boolean twin = weight(text, block) > 0 && twins.hold(block.container());
      boolean heading = i < first && mainHeading(block);
      marked.add(inside || lead || twin || heading ? block : block.as(Role.FURNITURE));
    }
    return marked;
  }

  private static boolean mainHeading(RawBlock block) {
    return block.role() == Role.HEADING && block.container().normalName().equals("h1");
  }

  private static boolean within(RawBlock block, Element region, Map<Element, Boolean> known) {
    return known.computeIfAbsent(block.container(), e -> within(e, region));
  }

  private static boolean within(Element element, Element region) {
    Element open = element;
    while (open != null && !open.equals(region)) {
      open = open.parent();
    }
    return open != null;
  }
}
