package org.steelyard.read.page;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Span;
import org.steelyard.read.text.Role;

/// Marks lists of other articles: headings that are links, with the lines that announce each.
final class Teasers {
  /// Linked headings that make a list.
  private static final int FEWEST = 2;

  /// Longest line that announces another article, in units.
  private static final int LONGEST = 500;

  /// Share of link text from which a heading is a link.
  private static final double LINKED = .8;

  private Teasers() {}

  /// `blocks` with teasers marked as furniture.
  ///
  /// @param title the page's own title, whose heading may link to itself
  static List<RawBlock> mark(String text, List<RawBlock> blocks, String title) {
    long linked = blocks.stream().filter(block -> heading(text, block, title)).count();
    if (linked < FEWEST) {
      return blocks;
    }
    List<RawBlock> marked = new ArrayList<>(blocks.size());
    boolean teaser = false;
    for (RawBlock block : blocks) {
      if (block.role() == Role.HEADING) {
        teaser = heading(text, block, title);
      } else if (block.span().length() > LONGEST) {
        teaser = false;
      }
      marked.add(teaser ? block.as(Role.FURNITURE) : block);
    }
    return marked;
  }

  private static boolean heading(String text, RawBlock block, String title) {
    Span span = block.span();
    return block.role() == Role.HEADING
        && block.links() > LINKED
        && !block.container().normalName().equals("h1")
        && !span.of(text).equals(title);
  }
}
