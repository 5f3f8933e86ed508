package org.steelyard.read.pdf;

/// Decides whether a line goes on in another.
///
/// @param type how the document is set
record Joints(Type type) {
  /// Within one column.
  ///
  /// @param first whether `line` is the first of its paragraph
  /// @param after the line after `next`; `next` itself where there is none
  boolean within(Line line, boolean first, Line next, Line after) {
    double step = next.y() - line.y();
    double size = Math.max(line.size(), next.size());
    boolean apart = step <= -0.5 * size || step > type.reach(size);
    if (apart || !Type.like(line.size(), next.size())) {
      return false;
    }
    boolean heading = type.heading(line);
    if (heading != type.heading(next)) {
      return false;
    }
    if (line.hyphenated() && !next.item()) {
      return true;
    }
    if (next.item() && (line.ended() || line.stopsBefore(next))) {
      return false;
    }
    if (heading && !line.ended()) {
      return true;
    }
    double in = next.left() - line.left();
    if (first && line.item() && in > 0 && in < 4 * size) {
      return !line.stopsBefore(next);
    }
    if (in > 0.8 * size && in < 10 * size && !centred(line, next)) {
      return hanging(line, first, next, after);
    }
    if (in < -0.8 * size && !first && !centred(line, next) && line.indent() > 0.8 * size) {
      // The lines of a hanging paragraph end where one begins at the margin again.
      return !line.ended() && next.startsLower();
    }
    if (line.stopsBefore(next)) {
      boolean wide = line.free() > 0.3 * line.column().width();
      return !line.ended() && (!wide || next.startsLower() || centred(line, next));
    }
    return true;
  }

  /// From the end of a column or page to the start of the next.
  boolean over(Line line, Line next) {
    boolean alike = Type.like(line.size(), next.size());
    double step = next.y() - line.y();
    boolean title = line.column().page() == next.column().page() && type.heading(line);
    if (title && alike && type.heading(next) && step > 0 && step < 1.6 * line.size()) {
      return !line.ended();
    }
    if (!alike || type.heading(line) || type.heading(next) || next.item()) {
      return false;
    }
    boolean flush = next.indent() < 0.8 * next.size();
    if (line.hyphenated()) {
      return true;
    }
    if (line.ended()) {
      return type.indented() && flush && !line.stopsBefore(next);
    }
    return next.startsLower() || (flush && line.free() < 0.1 * line.column().width());
  }

  /// First line at the margin, the others indented: an item of a list of references.
  private static boolean hanging(Line line, boolean first, Line next, Line after) {
    boolean goesOn = !line.stopsBefore(next);
    boolean deep = Math.abs(after.left() - next.left()) < 0.5 * next.size();
    return first && goesOn && deep && (!line.ended() || next.startsLower());
  }

  private static boolean centred(Line line, Line next) {
    double one = line.left() + line.right();
    double other = next.left() + next.right();
    boolean middle = Math.abs(one - other) < line.size();
    return middle && Math.abs(line.left() - next.left()) > line.size();
  }
}
