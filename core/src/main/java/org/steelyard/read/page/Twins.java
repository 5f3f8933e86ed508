package org.steelyard.read.page;

import org.jsoup.nodes.Element;

/// Other parts of the page with the markup of the part that holds most of the article: an
/// article cut in pieces by advertisements.
final class Twins {
  private final Element region;
  private final Element body;

  Twins(Element region, Element body) {
    this.region = region;
    this.body = body;
  }

  /// Whether `element` lies in a twin of the region.
  boolean hold(Element element) {
    if (region.className().isBlank()) {
      return false;
    }
    Element open = element;
    while (open != null && !open.equals(body)) {
      if (open.normalName().equals(region.normalName()) && alike(open) && near(open)) {
        return true;
      }
      open = open.parent();
    }
    return false;
  }

  private boolean alike(Element other) {
    String one = region.className();
    String two = other.className();
    // Pieces are often numbered: story-body-1, story-body-2.
    return unnumbered(one).equals(unnumbered(two));
  }

  private static String unnumbered(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isDigit(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /// Brothers or cousins; comments marked up like articles lie elsewhere.
  private boolean near(Element other) {
    Element one = region.parent();
    Element two = other.parent();
    if (one == null || two == null) {
      return false;
    }
    if (one.equals(two)) {
      return true;
    }
    Element elder = one.parent();
    return elder != null && elder.equals(two.parent()) && !elder.equals(body);
  }
}
