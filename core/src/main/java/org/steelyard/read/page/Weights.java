package org.steelyard.read.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// How much unlinked text each suspicious element holds, so that a page whose whole
/// article lies in an element called `sidebar` or in a form is not thrown away.
final class Weights {
  /// An element with more than this share of the page's text is not furniture, whatever
  /// its name.
  private static final double MOST = .5;

  /// Elements made for what is beside the article need more.
  private static final double NEARLY_ALL = .8;

  private final Map<Element, Integer> hinted = new HashMap<>();
  private final int total;

  Weights(Document document) {
    Counter counter = new Counter();
    NodeTraversor.filter(counter, document.body());
    total = counter.total;
  }

  boolean furniture(Element element) {
    Integer weight = hinted.get(element);
    double most = Furniture.beside(element) ? NEARLY_ALL : MOST;
    return weight != null && (weight <= total * most || weight < 200);
  }

  /// Sums text upwards without recursion.
  private final class Counter implements NodeFilter {
    private final Deque<int[]> sums = new ArrayDeque<>();
    private int links;
    private int total;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        if (links == 0 && !sums.isEmpty()) {
          sums.peek()[0] += text.getWholeText().strip().length();
        }
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (Tags.dropped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      sums.push(new int[1]);
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !Tags.dropped(element)) {
        links -= element.normalName().equals("a") ? 1 : 0;
        int sum = sums.pop()[0];
        if (sums.isEmpty()) {
          total = sum;
        } else {
          sums.peek()[0] += sum;
        }
        if (Furniture.hinted(element)) {
          hinted.put(element, sum);
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
