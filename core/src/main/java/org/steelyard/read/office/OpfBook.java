package org.steelyard.read.office;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.steelyard.model.When;
import org.steelyard.read.format.Unreadable;

/// The package document of an EPUB: what the book is called, and its chapters in reading order.
/// Not safe for several threads.
final class OpfBook {
  /// A chapter.
  ///
  /// @param part its name in the archive
  /// @param navigation whether it is a table of contents
  record Chapter(String part, boolean navigation) {}

  private record Item(String href, String type, String properties) {}

  private final Map<String, Item> items = new HashMap<>();
  private final List<String> spine = new ArrayList<>();
  private final Map<String, String> metadata = new HashMap<>();
  private final List<String> contents = new ArrayList<>();
  private final String folder;

  OpfBook(byte[] bytes, String part) throws Unreadable {
    folder = part.substring(0, part.lastIndexOf('/') + 1);
    Xml xml = new Xml(bytes, part);
    for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
      if (step == Xml.Step.OPEN) {
        open(xml);
      }
    }
  }

  private void open(Xml xml) throws Unreadable {
    String name = xml.name();
    switch (name) {
      case "title", "creator", "language", "publisher" -> metadata.putIfAbsent(name, xml.content());
      case "date" -> {
        // Of dates of creation, publication and change, EPUB 2 tells which is which.
        String event = xml.attribute("event");
        if (!event.equals("modification") && !event.equals("creation")) {
          metadata.putIfAbsent(name, xml.content());
        }
      }
      case "meta" -> {
        if (xml.attribute("property").equals("dcterms:modified")) {
          metadata.putIfAbsent("modified", xml.content());
        }
      }
      case "item" ->
          items.put(
              xml.attribute("id"),
              new Item(
                  xml.attribute("href"), xml.attribute("media-type"), xml.attribute("properties")));
      case "itemref" -> spine.add(xml.attribute("idref"));
      case "reference" -> {
        if (xml.attribute("type").equals("toc")) {
          contents.add(xml.attribute("href"));
        }
      }
      default -> {}
    }
  }

  String title() {
    return metadata.getOrDefault("title", "");
  }

  String creator() {
    return metadata.getOrDefault("creator", "");
  }

  String publisher() {
    return metadata.getOrDefault("publisher", "");
  }

  String language() {
    return Languages.two(metadata.getOrDefault("language", ""));
  }

  When date() {
    return Stamps.of(metadata.getOrDefault("date", ""));
  }

  When modified() {
    return Stamps.of(metadata.getOrDefault("modified", ""));
  }

  /// Chapters in reading order; each part once.
  List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    for (String id : new LinkedHashSet<>(spine)) {
      Item item = items.get(id);
      if (item != null && !item.type.startsWith("image/")) {
        boolean navigation =
            (" " + item.properties + " ").contains(" nav ") || contents.contains(item.href);
        chapters.add(new Chapter(Relations.resolve(folder, unescape(item.href)), navigation));
      }
    }
    return chapters;
  }

  /// A relative address without its fragment, percent escapes decoded.
  private static String unescape(String href) {
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      String plus = path.replace("+", "%2B");
      return URLDecoder.decode(plus, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
