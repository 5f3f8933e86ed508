package org.steelyard.read.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.steelyard.model.When;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.office.RtfState.Target;
import org.steelyard.read.text.Role;

/// Reads the visible text of an RTF document. Not safe for several threads.
final class RtfText {
  /// Deepest group; real documents stay below 50.
  private static final int DEEPEST = 2000;

  private final RtfTokens tokens;
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfStyles styles = new RtfStyles();
  private final Manuscript manuscript = new Manuscript();
  private final Map<Target, StringBuilder> texts = new EnumMap<>(Target.class);
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Deque<String> boxes = new ArrayDeque<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfState state = new RtfState();
  private boolean halfLetter;

  /// Whether the group has only begun.
  private boolean fresh;

  private int defaultFont;
  private int tableFont;
  private int toSkip;
  private boolean numbered;
  private int year = -1;
  private int month = -1;
  private int day = -1;

  RtfText(byte[] bytes) {
    tokens = new RtfTokens(bytes);
    for (Target target : Target.values()) {
      texts.put(target, new StringBuilder());
    }
  }

  /// Reads all.
  Manuscript read() throws Unreadable {
    boolean more = true;
    while (more) {
      RtfTokens.Kind kind = tokens.next();
      boolean first = fresh;
      fresh = false;
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> more = close();
        case WORD -> word(tokens.name(), tokens.number());
        case SYMBOL -> symbol(tokens.unit(), first);
        case HEX, BYTE -> unit(tokens.unit());
        case END -> more = false;
      }
    }
    flush();
    for (Target target : new Target[] {Target.NOTE, Target.FURNITURE, Target.BOX, Target.BODY}) {
      end(target);
    }
    return manuscript;
  }

  Properties properties() {
    When updated = Stamps.of(year, month, day);
    return new Properties(info(Target.TITLE), info(Target.AUTHOR), "", updated);
  }

  private String info(Target target) {
    return RtfWords.wellFormed(text(target).toString()).strip();
  }

  private StringBuilder text(Target target) {
    return texts.getOrDefault(target, new StringBuilder());
  }

  private void open() throws Unreadable {
    flush();
    toSkip = 0;
    if (outer.size() >= DEEPEST) {
      throw new Unreadable(
          "has more than " + DEEPEST + " groups within each other",
          "it is made to exhaust whoever opens it");
    }
    outer.push(state);
    state = state.copy();
    fresh = true;
  }

  /// A group ends; false where it was the last.
  private boolean close() {
    flush();
    toSkip = 0;
    if (outer.isEmpty()) {
      return false;
    }
    RtfState inner = state;
    state = outer.pop();
    if (inner.target != state.target) {
      switch (inner.target) {
        case NOTE, FURNITURE, BOX -> end(inner.target);
        case BODY, TITLE, AUTHOR, FONTS, STYLES, NOWHERE -> {}
      }
    }
    return !outer.isEmpty();
  }

  private void unit(int unit) {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (!state.visible()) {
      return;
    }
    if (unit >= 0x80 || halfLetter) {
      pending.write(unit);
      halfLetter = !halfLetter && RtfCharsets.doubleByte(charset());
    } else {
      flush();
      append(unit < ' ' && unit != '\t' ? "" : String.valueOf((char) unit));
    }
  }

  /// Encoding of bytes here; properties of the document have no font.
  private Charset charset() {
    boolean info = state.target == Target.TITLE || state.target == Target.AUTHOR;
    return info ? charsets.page() : charsets.of(state.font);
  }

  /// Decodes the bytes since the last other token.
  private void flush() {
    halfLetter = false;
    if (pending.size() > 0) {
      Charset charset = charset();
      String text = pending.toString(charset);
      pending.reset();
      append(text);
    }
  }

  private void append(String text) {
    if (!state.visible()) {
      return;
    }
    switch (state.target) {
      case STYLES -> styles.text(text);
      case FONTS, NOWHERE -> {}
      case BODY, BOX, NOTE, FURNITURE, TITLE, AUTHOR -> text(state.target).append(text);
    }
  }

  private void symbol(int symbol, boolean first) {
    String text =
        switch (symbol) {
          case '~' -> "\u00A0";
          case '-' -> "\u00AD";
          case '_' -> "-";
          case '\\', '{', '}' -> String.valueOf((char) symbol);
          case '\t' -> "\t";
          default -> "";
        };
    if (symbol == '*') {
      // Elsewhere than at the head of a group it says nothing, though programs write it.
      state.ignorable = first;
    } else if (!text.isEmpty() && toSkip > 0) {
      toSkip--;
    } else {
      flush();
      append(text);
    }
  }

  private void word(String word, int number) {
    boolean ignorable = state.ignorable;
    state.ignorable = false;
    String character = RtfWords.character(word);
    if (!character.isEmpty()) {
      if (toSkip > 0) {
        toSkip--;
        return;
      }
      flush();
      append(character);
      return;
    }
    flush();
    toSkip = 0;
    if (word.equals("u")) {
      unicode((char) number);
      toSkip = state.fallback;
    } else if (!destination(word, ignorable)) {
      property(word, number);
    }
  }

  private void unicode(char c) {
    append(Character.isSurrogate(c) ? String.valueOf(c) : Symbols.of(c));
  }

  /// Whether the word says where the text of its group goes.
  private boolean destination(String word, boolean ignorable) {
    if (word.equals("ud") && state.doubled) {
      state.doubled = false;
      state.target = state.twice;
      return true;
    }
    boolean upr = word.equals("upr");
    if (state.target == Target.NOWHERE && !upr && (state.doubled || !RtfWords.within(word))) {
      return RtfWords.destination(word);
    }
    switch (word) {
      case "upr" -> {
        state.doubled = true;
        state.twice = state.target;
        state.target = Target.NOWHERE;
      }
      case "fonttbl" -> state.target = Target.FONTS;
      case "stylesheet" -> state.target = Target.STYLES;
      case "info" -> state.target = Target.NOWHERE;
      case "title" -> state.target = Target.TITLE;
      case "author" -> state.target = Target.AUTHOR;
      case "revtim" -> state.revised = true;
      case "footnote" -> state.target = Target.NOTE;
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
          state.target = Target.FURNITURE;
      case "shptxt" -> {
        state.target = Target.BOX;
        state.plainParagraph();
      }
      case "shpinst" -> {}
      case "listtext", "pntext" -> {
        numbered = true;
        state.target = Target.NOWHERE;
      }
      default -> {
        boolean unseen = ignorable || RtfWords.unseen(word);
        state.target = unseen ? Target.NOWHERE : state.target;
        return unseen;
      }
    }
    return true;
  }

  private void property(String word, int number) {
    boolean on = !tokens.hasNumber() || number != 0;
    switch (word) {
      case "par", "sect", "page", "column" -> end(state.target);
      case "line", "softline", "lbr" -> append("\n");
      case "cell" -> cell();
      case "row" -> row();
      case "nestcell" -> append("\t");
      case "nestrow" -> end(state.target);
      case "pard" -> state.plainParagraph();
      case "plain" -> state.plainCharacters(defaultFont);
      case "intbl" -> state.table = on;
      case "ls" -> state.list = number > 0;
      case "s" -> {
        styles.word(word, number);
        state.role = styles.role(number);
      }
      case "outlinelevel" -> {
        styles.word(word, number);
        state.role = number < WordStyles.TEXT_LEVEL ? Role.HEADING : state.role;
      }
      case "cs", "ds", "ts" -> styles.word(word, number);
      case "v" -> state.hidden = on;
      case "deleted" -> state.deleted = on;
      case "uc" -> state.fallback = Math.clamp(number, 0, 16);
      case "ansicpg" -> charsets.page(number);
      case "mac" -> charsets.page(10_000);
      case "pc" -> charsets.page(437);
      case "pca" -> charsets.page(850);
      case "deff" -> {
        defaultFont = number;
        state.font = number;
      }
      case "f" -> font(number);
      case "fcharset" -> charsets.charset(tableFont, number);
      case "cpg" -> charsets.fontPage(tableFont, number);
      case "yr" -> year = state.revised ? number : year;
      case "mo" -> month = state.revised ? number : month;
      case "dy" -> day = state.revised ? number : day;
      default -> {}
    }
  }

  private void font(int number) {
    if (state.target == Target.FONTS) {
      tableFont = number;
    }
    state.font = number;
  }

  private void cell() {
    if (state.target == Target.BODY) {
      state.table = true;
      end(Target.BODY);
      manuscript.openCell();
    } else {
      append("\t");
    }
  }

  private void row() {
    if (state.target == Target.BODY) {
      end(Target.BODY);
      manuscript.closeRow(true);
    } else {
      end(state.target);
    }
  }

  /// A paragraph ends.
  private void end(Target target) {
    String words = RtfWords.wellFormed(text(target).toString());
    switch (target) {
      case NOTE -> manuscript.note(words);
      case FURNITURE -> manuscript.furniture(words);
      case BOX -> boxes.add(words);
      case BODY -> body(words);
      case TITLE, AUTHOR, FONTS, STYLES, NOWHERE -> {
        return;
      }
    }
    text(target).setLength(0);
  }

  private void body(String words) {
    if (state.table && !manuscript.inRow()) {
      manuscript.openRow();
      manuscript.openCell();
    } else if (!state.table && !words.isBlank()) {
      manuscript.closeRow(true);
    }
    boolean item = (state.list || numbered) && state.role == Role.TEXT;
    manuscript.add(words, item ? Role.ITEM : state.role);
    numbered = false;
    while (!boxes.isEmpty()) {
      manuscript.add(boxes.poll(), Role.TEXT);
    }
  }
}
