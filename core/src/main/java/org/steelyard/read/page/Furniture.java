package org.steelyard.read.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Menus, footers, sharing buttons and the like, by element, role, and class and id
/// names.
final class Furniture {
  private static final Set<String> ELEMENTS =
      Set.of(
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "menu",
          "dialog",
          "figcaption",
          "search",
          "textarea",
          "fieldset");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "dialog",
          "alertdialog",
          "button",
          "form",
          "tablist");

  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "submenu",
          "footer",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "share",
          "sharing",
          "social",
          "socials",
          "related",
          "comment",
          "comments",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "promo",
          "promoted",
          "advert",
          "adverts",
          "ads",
          "ad",
          "advertisement",
          "advertising",
          "banner",
          "popup",
          "modal",
          "overlay",
          "tags",
          "taglist",
          "pagination",
          "pager",
          "popular",
          "trending",
          "recommended",
          "recommendation",
          "recommendations",
          "copyright",
          "login",
          "signup",
          "signin",
          "toolbar",
          "donate",
          "donation",
          "outbrain",
          "taboola",
          "sponsored",
          "sponsor",
          "caption",
          "credit",
          "masthead",
          "skip",
          "byline",
          "dateline",
          "timestamp",
          "rss",
          "disclaimer",
          "shortcuts",
          "metadata",
          "rating",
          "hidden",
          "print",
          "mostread",
          "readmore",
          "bio",
          "authorbox");

  /// A name of more words is no name of a part.
  private static final int MANY = 4;

  private Furniture() {}

  /// Whether `element` is made for what stands beside an article, or for comments.
  static boolean beside(Element element) {
    String tag = element.normalName();
    boolean comments =
        element.id().startsWith("comment") || element.className().startsWith("comment");
    return comments || tag.equals("aside") || tag.equals("nav") || tag.equals("footer");
  }

  /// Whether the markup says that `element` holds no part of an article.
  static boolean hinted(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    if (ELEMENTS.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tag.equals("header")) {
      return !inside(element);
    }
    return !Tags.heading(element) && (named(element.className()) || named(element.id()));
  }

  /// The header of an article holds its title; that of the page holds the menu.
  private static boolean inside(Element header) {
    Element parent = header.parent();
    for (int depth = 0; parent != null && depth < 12; depth++) {
      if (parent.normalName().equals("article") || parent.normalName().equals("main")) {
        return true;
      }
      parent = parent.parent();
    }
    return header.selectFirst("h1") != null;
  }

  /// Whether one of the words of a class or id (`site-footer`, `relatedPosts`) is a known
  /// name. A name of many words is made of a heading (`sharing-with-other-people`) and
  /// says nothing.
  private static boolean named(String names) {
    if (names.isEmpty() || names.length() > 400) {
      return false;
    }
    int start = 0;
    int words = 0;
    boolean known = false;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean hump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
      if (!Character.isLetter(c) || hump) {
        if (i > start) {
          words++;
          known |= NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
      if (c == ' ') {
        if (known && words <= MANY) {
          return true;
        }
        words = 0;
        known = false;
      }
    }
    return false;
  }
}
