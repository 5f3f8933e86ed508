package org.steelyard.read.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.steelyard.model.When;
import org.steelyard.read.format.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON Feed 1.0 and 1.1, member by member.
final class JsonFeed {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private JsonFeed() {}

  static Feed read(String json) throws Unreadable {
    Map<String, String> about = new HashMap<>();
    List<FeedItem> items = new ArrayList<>();
    String problem = "";
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (name.equals("items") && token == JsonToken.START_ARRAY) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            items.add(item(parser));
          }
        } else {
          scalar(parser, name, token, about);
        }
      }
    } catch (JacksonException e) {
      problem = "is no JSON to its end";
    }
    if (items.isEmpty() && !problem.isEmpty()) {
      throw new Unreadable(problem, "the download did not finish");
    }
    return new Feed(
        about.getOrDefault("title", ""),
        about.getOrDefault("home_page_url", ""),
        about.getOrDefault("language", ""),
        items,
        problem);
  }

  private static void scalar(
      JsonParser parser, String name, JsonToken token, Map<String, String> into) {
    if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
      into.putIfAbsent(name, parser.getString());
    } else {
      parser.skipChildren();
    }
  }

  private static FeedItem item(JsonParser parser) {
    Map<String, String> parts = new HashMap<>();
    List<String> tags = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (name) {
        case "tags" -> tags(parser, token, tags);
        case "author" -> author(parser, token, parts);
        case "authors" -> authors(parser, token, parts);
        default -> scalar(parser, name, token, parts);
      }
    }
    When updated = Stamps.read(parts.getOrDefault("date_modified", ""));
    When published = Stamps.read(parts.getOrDefault("date_published", ""));
    String plain = parts.getOrDefault("content_text", "");
    return new FeedItem(
        parts.getOrDefault("title", ""),
        parts.getOrDefault("url", ""),
        parts.getOrDefault("id", ""),
        published.known() ? published : updated,
        updated,
        parts.getOrDefault("author", ""),
        Entities.escape(parts.getOrDefault("summary", "")),
        parts.getOrDefault("content_html", paragraphs(plain)),
        tags);
  }

  private static void tags(JsonParser parser, JsonToken token, List<String> tags) {
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    JsonToken item = parser.nextToken();
    while (item != JsonToken.END_ARRAY && item != null) {
      if (item == JsonToken.VALUE_STRING) {
        tags.add(parser.getString());
      }
      parser.skipChildren();
      item = parser.nextToken();
    }
  }

  private static void authors(JsonParser parser, JsonToken token, Map<String, String> parts) {
    if (token != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    JsonToken item = parser.nextToken();
    while (item != JsonToken.END_ARRAY && item != null) {
      author(parser, item, parts);
      item = parser.nextToken();
    }
  }

  private static void author(JsonParser parser, JsonToken token, Map<String, String> parts) {
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    Map<String, String> author = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      scalar(parser, name, parser.nextToken(), author);
    }
    String name = author.getOrDefault("name", "");
    if (!name.isEmpty()) {
      parts.merge("author", name, (one, more) -> one + ", " + more);
    }
  }

  private static String paragraphs(String plain) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : plain.split("\n\n", -1)) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(Entities.escape(paragraph.strip())).append("</p>\n");
      }
    }
    return html.toString();
  }
}
