package org.steelyard.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Role;

/// Reads the visible text of one part of an OpenDocument text. Not safe for several threads.
final class OdtText {
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> boxes = new ArrayList<>();
    private final Role role;
    private final boolean note;

    Paragraph(Role role, boolean note) {
      this.role = role;
      this.note = note;
    }
  }

  private final OdtStyles styles = new OdtStyles();
  private final Manuscript manuscript;
  private final Deque<Paragraph> open = new ArrayDeque<>();

  /// Whether each open span is hidden.
  private final Deque<Boolean> spans = new ArrayDeque<>();

  private int hidden;
  private int lists;
  private int indexes;
  private int notes;
  private int running;
  private int text;

  OdtText(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /// Reads a part: its styles, its text, its running heads and feet.
  ///
  /// @return whether it has a body of text
  boolean read(byte[] bytes, String part) throws Unreadable {
    Xml xml = new Xml(bytes, part);
    boolean body = false;
    for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
      switch (step) {
        case OPEN -> {
          body |= body(xml.name(), xml.namespace());
          open(xml);
        }
        case CLOSE -> close(xml.name(), xml.namespace());
        case TEXT -> words(xml.text());
        case END -> {}
      }
    }
    return body;
  }

  /// The body of a text; that of OpenOffice 1 has no element of its own.
  private static boolean body(String name, String namespace) {
    return name.equals("text")
        ? namespace.contains("opendocument") && namespace.contains(":office:")
        : name.equals("body") && namespace.equals("http://openoffice.org/2000/office");
  }

  private void open(Xml xml) throws Unreadable {
    switch (xml.name()) {
      case "tracked-changes", "annotation", "note-citation", "ruby-text", "binary-data" ->
          xml.skip();
      case "title", "desc" -> {
        // The title of a picture is not shown; a field with the document's title is.
        if (!xml.namespace().contains(":text:")) {
          xml.skip();
        }
      }
      case "sequence-decls", "variable-decls", "user-field-decls", "forms" -> xml.skip();
      case "scripts", "settings", "meta", "event-listeners", "object", "hidden-text" -> xml.skip();
      case "style" -> styles.add(xml);
      case "text", "body" -> text += body(xml.name(), xml.namespace()) ? 1 : 0;
      case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
          running++;
      case "list" -> lists++;
      case "table-of-content", "alphabetical-index", "illustration-index", "table-index" ->
          indexes++;
      case "note" -> notes++;
      case "section" -> {
        if (xml.attribute("display").equals("none")) {
          xml.skip();
        }
      }
      case "table-row" -> {
        if (open.isEmpty() && running == 0) {
          manuscript.openRow();
        }
      }
      case "table-cell" -> {
        if (open.isEmpty() && running == 0) {
          manuscript.openCell();
        }
      }
      case "p", "h" -> paragraph(xml);
      default -> inParagraph(xml);
    }
  }

  private void paragraph(Xml xml) throws Unreadable {
    String style = xml.attribute("style-name");
    if (styles.hidden(style)) {
      xml.skip();
      return;
    }
    Role role = xml.name().equals("h") ? Role.HEADING : styles.role(style);
    if (role == Role.TEXT && lists > 0) {
      role = Role.ITEM;
    }
    open.push(new Paragraph(indexes > 0 ? Role.FURNITURE : role, notes > 0));
  }

  private void inParagraph(Xml xml) throws Unreadable {
    switch (xml.name()) {
      case "span" -> {
        boolean hides = styles.hidden(xml.attribute("style-name"));
        spans.push(hides);
        hidden += hides ? 1 : 0;
      }
      case "s" -> append(" ");
      case "tab", "tab-stop" -> append("\t");
      case "line-break" -> append("\n");
      case "hidden-paragraph" -> {
        if (xml.attribute("is-hidden").equals("true") && !open.isEmpty()) {
          open.pop();
          open.push(new Paragraph(Role.FURNITURE, true));
          xml.skip();
        }
      }
      default -> {}
    }
  }

  /// Runs of blanks count as one, as in HTML.
  private void words(String words) {
    Paragraph paragraph = open.peek();
    if (paragraph == null || hidden > 0) {
      return;
    }
    StringBuilder to = paragraph.text;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        to.append(c);
      } else if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
        to.append(' ');
      }
    }
  }

  private void append(String words) {
    if (!open.isEmpty() && hidden == 0) {
      open.peek().text.append(words);
    }
  }

  private void close(String name, String namespace) {
    switch (name) {
      case "p", "h" -> {
        if (!open.isEmpty()) {
          end(open.pop());
        }
      }
      case "span" -> hidden -= !spans.isEmpty() && spans.pop() ? 1 : 0;
      case "text", "body" -> text -= body(name, namespace) ? 1 : 0;
      case "header", "footer", "header-left", "footer-left", "header-first", "footer-first" ->
          running--;
      case "list" -> lists--;
      case "table-of-content", "alphabetical-index", "illustration-index", "table-index" ->
          indexes--;
      case "note" -> notes--;
      case "table-row" -> {
        if (open.isEmpty() && running == 0) {
          manuscript.closeRow(true);
        }
      }
      default -> {}
    }
  }

  private void end(Paragraph paragraph) {
    if (!open.isEmpty()) {
      open.peek().boxes.add(paragraph);
      open.peek().boxes.addAll(paragraph.boxes);
      return;
    }
    write(paragraph);
    paragraph.boxes.forEach(this::write);
  }

  private void write(Paragraph paragraph) {
    String words = paragraph.text.toString();
    if (running > 0) {
      manuscript.furniture(words);
    } else if (text > 0 && paragraph.note) {
      manuscript.note(words);
    } else if (text > 0) {
      manuscript.add(words, paragraph.role);
    }
  }
}
