package org.steelyard.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Role;

/// Reads the visible text of one part of a Word document. Not safe for several threads.
final class WordText {
  /// What the part is.
  enum Place {
    BODY,
    NOTES,
    FURNITURE
  }

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> boxes = new ArrayList<>();
    private Role role = Role.TEXT;
    private boolean listed;
    private boolean hiddenStyle;
    private boolean hidden;
    private boolean properties;
    private boolean markDeleted;
  }

  private final WordStyles styles;
  private final Manuscript manuscript;
  private final Place place;

  /// Paragraphs that are open: one, or those in whose text boxes we are.
  private final Deque<Paragraph> open = new ArrayDeque<>();

  /// For each open choice of representations, whether one was taken.
  private final Deque<Boolean> choices = new ArrayDeque<>();

  /// Ids of documents in other formats that were put into this one.
  private final List<String> chunks = new ArrayList<>();

  private String carried = "";
  private boolean rowDeleted;
  private boolean placeholder;

  WordText(WordStyles styles, Manuscript manuscript, Place place) {
    this.styles = styles;
    this.manuscript = manuscript;
    this.place = place;
  }

  /// Reads a part.
  ///
  /// @return whether it is one of a Word document at all
  boolean read(byte[] bytes, String part) throws Unreadable {
    Xml xml = new Xml(bytes, part);
    boolean word = false;
    for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
      boolean ours = step != Xml.Step.TEXT && ours(xml.namespace());
      word |= ours;
      if (step == Xml.Step.OPEN && ours) {
        open(xml);
      } else if (step == Xml.Step.CLOSE && ours) {
        close(xml.name());
      }
    }
    return word;
  }

  /// Namespaces of WordprocessingML (transitional and strict), mathematics, and alternatives.
  private static boolean ours(String namespace) {
    return namespace.contains("wordprocessingml")
        || namespace.endsWith("/math")
        || namespace.contains("markup-compatibility");
  }

  private void open(Xml xml) throws Unreadable {
    switch (xml.name()) {
      case "p" -> open.push(new Paragraph());
      case "t" -> append(xml.whole());
      case "del", "moveFrom" -> deleted(xml);
      case "delText", "instrText", "delInstrText", "rt", "pPrChange", "rPrChange" -> xml.skip();
      case "tblPrChange", "trPrChange", "tcPrChange", "sectPr", "comment" -> xml.skip();
      case "footnote", "endnote" -> {
        String type = xml.attribute("type");
        if (!type.isEmpty() && !type.equals("normal")) {
          xml.skip();
        }
      }
      case "altChunk" -> chunks.add(xml.attribute("id"));
      case "AlternateContent" -> choices.push(false);
      case "Choice", "Fallback" -> choice(xml);
      case "showingPlcHdr" -> placeholder = WordStyles.on(xml.attribute("val"));
      case "sdtContent" -> {
        if (placeholder) {
          xml.skip();
        }
        placeholder = false;
      }
      case "tr", "tc" -> table(xml.name());
      default -> inParagraph(xml);
    }
  }

  /// Rows within text boxes are not told apart: their paragraphs belong to the box.
  private void table(String name) {
    if (!open.isEmpty() || place != Place.BODY) {
      return;
    }
    if (name.equals("tr")) {
      rowDeleted = false;
      manuscript.openRow();
    } else {
      manuscript.openCell();
    }
  }

  /// A deletion holds text; as a property it says that the row or the end of the paragraph was
  /// deleted.
  private void deleted(Xml xml) throws Unreadable {
    boolean ofMark = !open.isEmpty() && open.peek().properties;
    if (ofMark) {
      open.peek().markDeleted = true;
    } else if (open.isEmpty()) {
      rowDeleted |= xml.name().equals("del");
    }
    xml.skip();
  }

  private void choice(Xml xml) throws Unreadable {
    if (!choices.isEmpty() && choices.peek()) {
      xml.skip();
    } else if (!choices.isEmpty()) {
      choices.pop();
      choices.push(true);
    }
  }

  private void inParagraph(Xml xml) {
    Paragraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    String value = xml.attribute("val");
    switch (xml.name()) {
      case "pPr" -> paragraph.properties = true;
      case "pStyle" -> {
        paragraph.role = styles.role(value);
        paragraph.hiddenStyle = styles.hidden(value);
      }
      case "outlineLvl" -> {
        if (WordStyles.level(value) < WordStyles.TEXT_LEVEL) {
          paragraph.role = Role.HEADING;
        }
      }
      case "numId" -> paragraph.listed = !value.equals("0");
      case "r" -> paragraph.hidden = paragraph.hiddenStyle;
      case "vanish" -> {
        if (!paragraph.properties) {
          paragraph.hidden = WordStyles.on(value);
        }
      }
      case "rStyle" -> paragraph.hidden |= styles.hidden(value);
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("-");
      case "softHyphen" -> append("\u00AD");
      case "sym" -> append(Symbols.of(xml.attribute("char")));
      default -> {}
    }
  }

  private void append(String words) {
    Paragraph paragraph = open.peek();
    if (paragraph != null && !paragraph.hidden && !paragraph.properties) {
      paragraph.text.append(words);
    }
  }

  private void close(String name) {
    switch (name) {
      case "p" -> {
        if (!open.isEmpty()) {
          paragraph(open.pop());
        }
      }
      case "pPr" -> {
        if (!open.isEmpty()) {
          open.peek().properties = false;
        }
      }
      case "r" -> {
        if (!open.isEmpty()) {
          open.peek().hidden = open.peek().hiddenStyle;
        }
      }
      case "tr" -> {
        if (open.isEmpty() && place == Place.BODY) {
          manuscript.closeRow(!rowDeleted);
          rowDeleted = false;
        }
      }
      case "AlternateContent" -> choices.poll();
      default -> {}
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (!open.isEmpty()) {
      open.peek().boxes.add(paragraph);
      open.peek().boxes.addAll(paragraph.boxes);
      return;
    }
    if (paragraph.markDeleted) {
      carried += paragraph.text;
    } else {
      paragraph.text.insert(0, carried);
      carried = "";
      write(paragraph);
    }
    paragraph.boxes.forEach(this::write);
  }

  private void write(Paragraph paragraph) {
    String text = paragraph.text.toString();
    boolean item = paragraph.listed && paragraph.role == Role.TEXT;
    switch (place) {
      case BODY -> manuscript.add(text, item ? Role.ITEM : paragraph.role);
      case NOTES -> manuscript.note(text);
      case FURNITURE -> manuscript.furniture(text);
    }
  }

  /// Ids of documents in other formats that were put into this one.
  List<String> chunks() {
    return chunks;
  }

  /// The part has ended: a paragraph whose end was deleted, with none after it, is written.
  void finish() {
    if (!carried.isBlank()) {
      paragraph(new Paragraph());
    }
  }
}
