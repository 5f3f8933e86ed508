package org.steelyard.read.feed;

import java.util.Map;

/// Takes the parts of an XML text in their order. Names are in lower case, with their prefix.
interface XmlEvents {
  /// An element begins.
  void start(String name, Map<String, String> attributes);

  /// Text between elements.
  void text(String text);

  /// An element ends.
  void end(String name);
}
