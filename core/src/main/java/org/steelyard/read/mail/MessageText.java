package org.steelyard.read.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steelyard.read.office.HtmlBlocks;
import org.steelyard.read.office.Manuscript;
import org.steelyard.read.text.Role;

/// Writes the text of a message: what a mail program shows, in its order, messages within it
/// included. Not safe for several threads.
final class MessageText {
  /// The HTML of a message is taken unless it says less than this share of its plain text. HTML
  /// is the better text: its paragraphs are whole and its headings and quotations are marked,
  /// while plain text is cut into lines and often made by a machine. But some programs send HTML
  /// that is an empty shell, or one picture.
  private static final double SHELL = .6;

  private final List<String> attachments = new ArrayList<>();
  private Manuscript manuscript = new Manuscript();
  private boolean encrypted;

  MessageText(MimePart message) {
    write(message);
    if (!attachments.isEmpty()) {
      manuscript.add(String.join("; ", attachments), Role.FURNITURE);
    }
  }

  Manuscript manuscript() {
    return manuscript;
  }

  /// Names of the files that come with the message.
  List<String> attachments() {
    return attachments;
  }

  /// Whether a part of it is encrypted.
  boolean encrypted() {
    return encrypted;
  }

  private void write(MimePart part) {
    String type = part.type();
    if (type.startsWith("message/") && !part.parts().isEmpty()) {
      nested(part.parts().getFirst());
    } else if (!part.parts().isEmpty()) {
      several(part, type);
    } else if (part.attached() || !text(type)) {
      attachment(part, type);
    } else if (type.equals("text/html")) {
      HtmlBlocks.write(part.text(), manuscript, false);
    } else {
      plain(part);
    }
  }

  /// Types that are shown as text. A type that is none ("text") is plain text.
  private static boolean text(String type) {
    return type.equals("text/plain")
        || type.equals("text/html")
        || type.startsWith("multipart/")
        || type.indexOf('/') < 0;
  }

  private void several(MimePart part, String type) {
    switch (type) {
      case "multipart/alternative" -> best(part.parts());
      case "multipart/related" -> write(root(part));
      default -> {
        encrypted |= type.equals("multipart/encrypted");
        part.parts().forEach(this::write);
      }
    }
  }

  /// The part that refers to the others.
  static MimePart root(MimePart related) {
    String start = related.parameter("start");
    for (MimePart part : related.parts()) {
      String id = part.headers().raw("Content-ID");
      if (!start.isEmpty() && (id.equals(start) || id.equals("<" + start + ">"))) {
        return part;
      }
    }
    return related.parts().getFirst();
  }

  /// Of the same text in several forms the last, which is the richest, unless it is a shell. Plain
  /// text is never the richest, wherever it stands.
  private void best(List<MimePart> all) {
    List<MimePart> forms = new ArrayList<>(all);
    forms.sort(Comparator.comparing(form -> !form.type().equals("text/plain")));
    Manuscript whole = manuscript;
    Manuscript best = new Manuscript();
    List<String> before = List.copyOf(attachments);
    List<String> named = before;
    for (MimePart form : forms) {
      manuscript = new Manuscript();
      attachments.clear();
      attachments.addAll(before);
      write(form);
      if (manuscript.letters() > 0 && manuscript.letters() >= best.letters() * SHELL) {
        best = manuscript;
        named = List.copyOf(attachments);
      }
    }
    attachments.clear();
    attachments.addAll(named);
    manuscript = whole;
    manuscript.addAll(best);
  }

  private void nested(MimePart message) {
    Headers headers = message.headers();
    manuscript.add(headers.text("Subject"), Role.HEADING);
    String from = headers.text("From");
    String date = headers.text("Date");
    manuscript.add(date.isEmpty() ? from : from + "\t" + date, Role.FURNITURE);
    write(message);
  }

  private void plain(MimePart part) {
    boolean flowed = part.parameter("format").equalsIgnoreCase("flowed");
    boolean delete = part.parameter("delsp").equalsIgnoreCase("yes");
    String text = Uuencoded.without(part.text(), attachments);
    encrypted |= text.stripLeading().startsWith("-----BEGIN PGP MESSAGE-----");
    new PlainBody(flowed, delete, manuscript).write(text);
  }

  private void attachment(MimePart part, String type) {
    encrypted |= type.endsWith("pkcs7-mime") && !part.parameter("smime-type").contains("signed");
    String name = part.fileName();
    if (!name.isEmpty() && !part.referred()) {
      attachments.add(name);
    }
  }
}
