package org.steelyard.read.office;

import org.steelyard.read.text.Role;

/// What holds within a group of RTF; an inner group begins with a copy. Not safe for several
/// threads.
final class RtfState {
  /// Where text goes.
  enum Target {
    BODY,
    BOX,
    NOTE,
    FURNITURE,
    TITLE,
    AUTHOR,
    FONTS,
    STYLES,
    NOWHERE
  }

  Target target = Target.BODY;

  /// Whether the group holds its text twice, of which the Unicode one is read.
  boolean doubled;

  /// Where the Unicode text of such a group goes.
  Target twice = Target.NOWHERE;

  /// Bytes that stand for one Unicode unit in programs that know none.
  int fallback = 1;

  int font;
  boolean hidden;
  boolean deleted;
  boolean table;
  boolean list;
  boolean ignorable;
  boolean revised;
  Role role = Role.TEXT;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.target = target;
    copy.doubled = doubled;
    copy.twice = twice;
    copy.fallback = fallback;
    copy.font = font;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.table = table;
    copy.list = list;
    copy.revised = revised;
    copy.role = role;
    return copy;
  }

  /// Whether text is shown.
  boolean visible() {
    return !hidden && !deleted && target != Target.NOWHERE;
  }

  /// Back to a paragraph without properties.
  void plainParagraph() {
    table = false;
    list = false;
    role = Role.TEXT;
  }

  /// Back to characters without properties.
  void plainCharacters(int defaultFont) {
    font = defaultFont;
    hidden = false;
    deleted = false;
  }
}
