package org.steelyard.read.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.read.fetch.http.Validators;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The lines of `feeds.jsonl`: of several lines for one feed or link the last counts; lines that
/// are neither are kept as they are.
final class FeedLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  final Map<String, FeedMemory> feeds = new TreeMap<>();
  final Map<String, LinkMemory> links = new TreeMap<>();
  final List<String> unknown = new ArrayList<>();

  void read(String line) {
    if (!line.isBlank() && !known(line)) {
      unknown.add(line);
    }
  }

  private boolean known(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      String feed = text(node, "feed");
      String link = text(node, "link");
      if (!feed.isEmpty()) {
        feeds.put(feed, feed(node));
      } else if (!link.isEmpty()) {
        links.put(link, new LinkMemory(node.path("done").asBoolean(false), whole(node, "tries")));
      }
      return !feed.isEmpty() || !link.isEmpty();
    } catch (JacksonException | DateTimeException e) {
      // Torn by a crash, edited, or of a later version: not ours to throw away.
      return false;
    }
  }

  private static FeedMemory feed(JsonNode node) {
    return new FeedMemory(
        new Validators(text(node, "etag"), text(node, "modified")),
        instant(text(node, "success")),
        whole(node, "failures"),
        instant(text(node, "due")));
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue() : "";
  }

  private static int whole(JsonNode node, String key) {
    return Math.max(0, node.path(key).asInt(0));
  }

  private static Instant instant(String text) {
    return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
  }

  static String line(String feed, FeedMemory memory) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("feed", feed);
    said(node, "etag", memory.validators().tag());
    said(node, "modified", memory.validators().modified());
    said(node, "success", text(memory.success()));
    if (memory.failures() > 0) {
      node.put("failures", memory.failures());
    }
    said(node, "due", text(memory.due()));
    return MAPPER.writeValueAsString(node);
  }

  static String line(String link, LinkMemory memory) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("link", link);
    node.put("done", memory.done());
    if (memory.tries() > 0) {
      node.put("tries", memory.tries());
    }
    return MAPPER.writeValueAsString(node);
  }

  private static String text(Instant time) {
    return time.equals(Instant.EPOCH) ? "" : time.toString();
  }

  private static void said(ObjectNode node, String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
  }

  /// All of it, in an order that depends on nothing but the content.
  String whole() {
    StringBuilder out = new StringBuilder();
    unknown.forEach(line -> out.append(line).append('\n'));
    feeds.forEach((feed, memory) -> out.append(line(feed, memory)).append('\n'));
    links.forEach((link, memory) -> out.append(line(link, memory)).append('\n'));
    return out.toString();
  }
}
