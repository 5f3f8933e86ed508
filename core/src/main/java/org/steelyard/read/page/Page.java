package org.steelyard.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.LineJoiner;
import org.steelyard.read.text.Role;

/// Reads a page: what it shows and what it says of itself.
public final class Page {
  private Page() {}

  /// Reads `html`; never throws for broken markup.
  ///
  /// @param name address or file name that it came from
  public static Extract read(String html, String name, WrittenDates dates) {
    Document document = Jsoup.parse(html, name.startsWith("http") ? name : "");
    PageFacts facts = new PageFacts(document, name);
    Weights weights = new Weights(document);
    BlockWriter writer = new BlockWriter(weights);
    writer.write(document.body());
    String text = writer.text();
    List<RawBlock> region = ArticleRegion.mark(text, writer.blocks(), document.body());
    List<RawBlock> raw = Teasers.mark(text, region, facts.title());
    List<Block> blocks = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      RawBlock block = raw.get(i);
      Role role = linkList(raw, i) ? Role.FURNITURE : block.role();
      LineJoiner.within(text, block.span(), role, block.links(), blocks);
    }
    return new Extract(
        text,
        blocks,
        facts.title(),
        facts.language(),
        PageDate.find(document, facts, dates),
        facts.source(),
        facts.imprint(dates),
        true);
  }

  /// A block that is little else than links is a menu, or points elsewhere; but not an
  /// item of a list that says something.
  private static boolean linkList(List<RawBlock> blocks, int i) {
    RawBlock block = blocks.get(i);
    boolean plain = block.role() == Role.TEXT || block.role() == Role.ITEM;
    boolean linked = plain && block.links() > .8 && block.span().length() < 300;
    boolean beside = item(blocks, i - 1) || item(blocks, i + 1);
    return linked && !(block.role() == Role.ITEM && beside);
  }

  private static boolean item(List<RawBlock> blocks, int i) {
    return i >= 0
        && i < blocks.size()
        && blocks.get(i).role() == Role.ITEM
        && blocks.get(i).links() < .5;
  }
}
