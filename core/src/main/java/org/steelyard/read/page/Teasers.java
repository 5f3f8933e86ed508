package org.steelyard.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.steelyard.model.Span;
import org.steelyard.read.text.Role;

/// Marks lists of other articles: headings that are links, with the lines that announce
/// each.
final class Teasers {
  /// Linked headings that make a list.
  private static final int FEWEST = 2;

  /// Longest lines that announce another article, in units.
  private static final int LONGEST = 500;

  /// Share of link text from which a heading is a link.
  private static final double LINKED = .8;

  /// Text of a trunk, in units.
  private static final int TRUNK = 1500;

  private Teasers() {}

  /// `blocks` with teasers marked as furniture.
  ///
  /// @param title the page's own title, whose heading may link to itself
  static List<RawBlock> mark(String text, List<RawBlock> blocks, String title) {
    Element trunk = trunk(blocks);
    boolean[] teaser = new boolean[blocks.size()];
    int linked = 0;
    int i = 0;
    while (i < blocks.size()) {
      int end = i + 1;
      int units = 0;
      while (end < blocks.size() && blocks.get(end).role() != Role.HEADING) {
        RawBlock block = blocks.get(end);
        units += block.role() == Role.FURNITURE ? 0 : block.span().length();
        end++;
      }
      // What follows the heading at length is a section of the article.
      RawBlock head = blocks.get(i);
      boolean section = trunk != null && trunk.equals(head.container().parent());
      if (heading(text, head, title) && units <= LONGEST && !section) {
        linked++;
        Arrays.fill(teaser, i, end, true);
      }
      i = end;
    }
    if (linked < FEWEST) {
      return blocks;
    }
    List<RawBlock> marked = new ArrayList<>(blocks.size());
    for (int b = 0; b < teaser.length; b++) {
      marked.add(teaser[b] ? blocks.get(b).as(Role.FURNITURE) : blocks.get(b));
    }
    return marked;
  }

  /// The element whose own paragraphs hold most text, where the first of them is no
  /// teaser's.
  private static @Nullable Element trunk(List<RawBlock> blocks) {
    Map<Element, Integer> own = new HashMap<>();
    Element most = null;
    for (RawBlock block : blocks) {
      Element parent = block.container().parent();
      boolean words = block.role() == Role.TEXT && block.links() < .4;
      if (words && parent != null) {
        int sum = own.merge(parent, block.span().length(), Integer::sum);
        if (most == null || sum > own.getOrDefault(most, 0) || most.equals(parent)) {
          most = parent;
        }
      }
    }
    return most != null && own.getOrDefault(most, 0) > TRUNK ? most : null;
  }

  private static boolean heading(String text, RawBlock block, String title) {
    Span span = block.span();
    return block.role() == Role.HEADING
        && block.links() > LINKED
        && !block.container().normalName().equals("h1")
        && !span.of(text).equals(title);
  }
}
