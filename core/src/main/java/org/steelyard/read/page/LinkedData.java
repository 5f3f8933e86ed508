package org.steelyard.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD says of its article (https://schema.org/Article). Broken JSON
/// says nothing.
///
/// @param stated whether there is any linked data on an article; fields not said are empty
record LinkedData(
    boolean stated,
    String headline,
    String author,
    String published,
    String modified,
    String publisher,
    String section) {
  /// More objects than this in one page are a catalogue.
  private static final int MOST = 2000;

  /// Scripts write line breaks into strings and commas behind the last member.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final LinkedData NONE = new LinkedData(false, "", "", "", "", "", "");

  /// What articles say, and where they are silent what the page and other things say.
  static LinkedData of(Document document) {
    LinkedData article = NONE;
    LinkedData other = NONE;
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
        for (JsonNode node : objects(script.data())) {
          if (article(node)) {
            article = article.or(read(node));
          } else if (node.has("datePublished") || node.has("publisher")) {
            other = other.or(read(node));
          }
        }
      }
    }
    return article.or(other.withoutHeadline());
  }

  /// Old pages wrap scripts in `<![CDATA[ ... ]]>` or comments.
  private static String unwrapped(String script) {
    String json = script.strip();
    if (json.startsWith("{") || json.startsWith("[")) {
      return json;
    }
    int cdata = json.indexOf("CDATA[");
    String inner = cdata < 0 ? json : json.substring(cdata + 6);
    int end = inner.lastIndexOf("]]>");
    String bare = (end < 0 ? inner : inner.substring(0, end)).strip();
    return bare.endsWith("//") ? bare.substring(0, bare.length() - 2) : bare;
  }

  private static List<JsonNode> objects(String json) {
    List<JsonNode> objects = new ArrayList<>();
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(JSON.readTree(unwrapped(json)));
      for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
        JsonNode node = open.removeFirst();
        if (node.isObject()) {
          objects.add(node);
        }
        for (JsonNode child : node) {
          if (child.isContainer()) {
            open.add(child);
          }
        }
      }
    } catch (JacksonException e) {
      // Broken linked data says nothing.
      return List.of();
    }
    return objects;
  }

  private static boolean article(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = type.isArray() ? type.path(0).asString("") : type.asString("");
    boolean named = name.endsWith("Article") || name.endsWith("Posting");
    return named && (node.has("datePublished") || node.has("headline"));
  }

  private LinkedData or(LinkedData other) {
    return new LinkedData(
        stated || other.stated,
        headline.isEmpty() ? other.headline : headline,
        author.isEmpty() ? other.author : author,
        published.isEmpty() ? other.published : published,
        modified.isEmpty() ? other.modified : modified,
        publisher.isEmpty() ? other.publisher : publisher,
        section.isEmpty() ? other.section : section);
  }

  private LinkedData withoutHeadline() {
    return new LinkedData(stated, "", "", published, modified, publisher, section);
  }

  private static LinkedData read(JsonNode node) {
    return new LinkedData(
        true,
        text(node.path("headline")),
        names(node.path("author")),
        text(node.path("datePublished")),
        text(node.path("dateModified")),
        names(node.path("publisher")),
        text(node.path("articleSection")));
  }

  /// A name, the name of a thing, or those of several.
  private static String names(JsonNode node) {
    List<String> names = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(one -> names.add(names(one)));
    } else {
      names.add(node.isObject() ? text(node.path("name")) : text(node));
    }
    names.removeIf(name -> name.isEmpty() || name.startsWith("http"));
    return String.join(", ", names);
  }

  private static String text(JsonNode node) {
    JsonNode one = node.isArray() ? node.path(0) : node;
    return one.isString() ? Parser.unescapeEntities(one.asString(), false).strip() : "";
  }
}
