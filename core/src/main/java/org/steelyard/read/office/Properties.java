package org.steelyard.read.office;

import org.steelyard.model.Imprint;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.format.Draft;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Unreadable;

/// What the properties of an office document say. They are often those of a template, so a date
/// of creation is no date of publication.
///
/// @param title or empty
/// @param author or empty
/// @param language ISO 639-1 or empty
/// @param updated when it was last saved
record Properties(String title, String author, String language, When updated) {
  static final Properties NONE = new Properties("", "", "", When.UNKNOWN);

  /// Properties in the Dublin Core names that Word and OpenDocument share.
  static Properties read(byte[] bytes, String part) {
    return read(bytes, part, false);
  }

  /// Properties at the head of a flat OpenDocument text.
  static Properties flat(byte[] bytes, String part) {
    return read(bytes, part, true);
  }

  private static Properties read(byte[] bytes, String part, boolean head) {
    if (bytes.length == 0) {
      return NONE;
    }
    String title = "";
    String author = "";
    String language = "";
    When updated = When.UNKNOWN;
    try {
      Xml xml = new Xml(bytes, part);
      for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
        if (head && step == Xml.Step.CLOSE && xml.name().equals("meta")) {
          break;
        }
        if (step != Xml.Step.OPEN) {
          continue;
        }
        switch (xml.name()) {
          case "title" -> title = first(title, xml.content());
          case "creator" -> author = first(author, xml.content());
          case "language" -> language = first(language, Languages.two(xml.content()));
          case "modified", "date" -> {
            When when = Stamps.of(xml.content());
            updated = updated.known() ? updated : when;
          }
          default -> {}
        }
      }
    } catch (Unreadable e) {
      // A document is worth reading whose properties are damaged.
      return new Properties(title, author, language, updated);
    }
    return new Properties(title, author, language, updated);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /// The document of these properties with the text of `draft`.
  Extract extract(Draft draft) {
    return new Extract(
        draft.text(),
        draft.blocks(),
        title,
        language,
        PublicationDate.UNKNOWN,
        Source.UNKNOWN,
        new Imprint(author, "", updated, When.UNKNOWN),
        false);
  }
}
