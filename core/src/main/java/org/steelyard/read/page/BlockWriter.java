package org.steelyard.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.steelyard.model.Span;
import org.steelyard.read.text.Chars;
import org.steelyard.read.text.Role;

/// Walks over a page and writes its visible text block by block, in the order of the
/// document.
final class BlockWriter implements NodeFilter {
  private final Weights weights;
  private final StringBuilder text = new StringBuilder();
  private final List<RawBlock> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final Deque<Element> containers = new ArrayDeque<>();
  private int linked;
  private int links;
  private int furniture;
  private int headings;
  private int quotes;
  private int items;
  private int verbatim;

  BlockWriter(Weights weights) {
    this.weights = weights;
  }

  void write(Element body) {
    NodeTraversor.filter(this, body);
    flush();
  }

  String text() {
    return text.toString();
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Tags.dropped(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      open.append('\n');
    }
    if (Tags.block(element)) {
      if (cell(element)) {
        append(" \t ");
      } else {
        flush();
      }
      containers.push(element);
    }
    count(element, 1);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !Tags.dropped(element)) {
      if (Tags.block(element)) {
        if (!cell(element)) {
          flush();
        }
        containers.pop();
      }
      count(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void count(Element element, int step) {
    furniture += weights.furniture(element) ? step : 0;
    headings += Tags.heading(element) ? step : 0;
    switch (element.normalName()) {
      case "a" -> links += element.attr("href").startsWith("#") ? 0 : step;
      case "blockquote", "q" -> quotes += element.normalName().equals("q") ? 0 : step;
      case "li", "dd", "dt" -> items += step;
      case "pre", "textarea" -> verbatim += step;
      default -> {}
    }
  }

  /// A cell of a table of data: it holds no block of its own, and nor do its neighbours.
  private static boolean cell(Element element) {
    String name = element.normalName();
    if (!name.equals("td") && !name.equals("th")) {
      return false;
    }
    Element row = element.parent();
    if (row == null || row.childrenSize() < 2 || row.childrenSize() > 12) {
      return false;
    }
    for (Element cell : row.children()) {
      for (Element child : cell.children()) {
        if (Tags.block(child) || child.normalName().equals("br")) {
          return false;
        }
      }
    }
    return true;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (blank && verbatim == 0) {
        char last = open.isEmpty() ? '\n' : open.charAt(open.length() - 1);
        if (last != ' ' && last != '\n') {
          open.append(' ');
        }
      } else {
        open.append(c);
        linked += links > 0 && !blank ? 1 : 0;
      }
    }
  }

  private void flush() {
    int start = 0;
    int end = open.length();
    while (start < end && Chars.blank(open.charAt(start))) {
      start++;
    }
    while (end > start && Chars.blank(open.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int from = text.length();
      text.append(open, start, end);
      double share = Math.min(1, (double) linked / (end - start) * 1.15);
      blocks.add(new RawBlock(new Span(from, text.length()), role(), share, container()));
    }
    open.setLength(0);
    linked = 0;
  }

  private Element container() {
    return containers.isEmpty() ? new Element("body") : containers.peek();
  }

  private Role role() {
    if (furniture > 0) {
      return Role.FURNITURE;
    }
    if (headings > 0) {
      return Role.HEADING;
    }
    if (quotes > 0) {
      return Role.QUOTE;
    }
    return items > 0 ? Role.ITEM : Role.TEXT;
  }
}
