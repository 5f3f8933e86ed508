package org.steelyard.read.mail;

import org.steelyard.read.office.Manuscript;
import org.steelyard.read.text.Role;

/// Lays out the plain text of a message: paragraphs, quoted replies, the signature. Lines that a
/// program flowed (RFC 3676) are joined; other lines stay for the reader of lines to judge. Not
/// safe for several threads.
final class PlainBody {
  /// A signature is no longer than this, in lines; what follows is text again.
  private static final int SIGNATURE = 20;

  private final boolean flowed;
  private final boolean deleteBlank;
  private final Manuscript manuscript;
  private final StringBuilder open = new StringBuilder();
  private String held = "";
  private int depth;
  private int signature;
  private boolean goesOn;
  private String previous = "";
  private int width;

  /// @param flowed whether a blank at a line's end means that the paragraph goes on
  /// @param deleteBlank whether that blank is no part of the text
  PlainBody(boolean flowed, boolean deleteBlank, Manuscript manuscript) {
    this.flowed = flowed;
    this.deleteBlank = deleteBlank;
    this.manuscript = manuscript;
  }

  /// Adds the text of one part.
  void write(String text) {
    width = flowed ? 0 : Wrapping.width(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line(text.substring(at, end));
      boolean two = text.startsWith("\r\n", end);
      at = end + (two ? 2 : 1);
    }
    flush();
    release(Role.TEXT);
  }

  private void line(String line) {
    int quoted = 0;
    int at = 0;
    while (at < line.length() && line.charAt(at) == '>') {
      quoted++;
      at++;
      boolean gap = at + 1 < line.length() && line.charAt(at) == ' ' && line.charAt(at + 1) == '>';
      at += gap && !flowed ? 1 : 0;
    }
    if (at < line.length() && line.charAt(at) == ' ' && (quoted > 0 || flowed)) {
      at++;
    }
    String words = line.substring(at);
    boolean signs = words.equals("-- ") || words.equals("--");
    if (quoted != depth || words.isBlank() || signs) {
      flush();
      signature = quoted != depth ? 0 : signature;
      depth = quoted;
    }
    if (signs && quoted == 0) {
      signature = SIGNATURE;
    } else if (signature > 0) {
      signature--;
    }
    if (words.isBlank() || signs) {
      return;
    }
    boolean on = flowed && words.endsWith(" ");
    if (!open.isEmpty() && !goesOn) {
      open.append(Wrapping.cut(previous, words, width) ? ' ' : '\n');
    }
    previous = words;
    open.append(on && deleteBlank ? words.substring(0, words.length() - 1) : words);
    goesOn = on;
    if (flowed && !on) {
      flush();
    }
  }

  private void flush() {
    String paragraph = open.toString().strip();
    open.setLength(0);
    goesOn = false;
    if (paragraph.isEmpty()) {
      return;
    }
    if (depth > 0) {
      // "On 3 September N wrote:" belongs to the quotation that follows it.
      boolean opens = held.endsWith(":") && held.length() < 200 && names(held);
      release(opens ? Role.QUOTE : Role.TEXT);
      manuscript.add(paragraph, Role.QUOTE);
    } else if (signature > 0 || machine(paragraph)) {
      release(Role.TEXT);
      manuscript.add(paragraph, Role.FURNITURE);
    } else {
      release(Role.TEXT);
      held = paragraph;
    }
  }

  private void release(Role role) {
    manuscript.add(held, role);
    held = "";
  }

  private static boolean names(String line) {
    return line.indexOf('@') >= 0 || line.chars().anyMatch(Character::isDigit);
  }

  /// Lines of cryptography and of mailing lists.
  private static boolean machine(String paragraph) {
    return paragraph.startsWith("-----BEGIN PGP")
        || paragraph.contains("-----END PGP")
        || paragraph.startsWith("____________________");
  }
}
