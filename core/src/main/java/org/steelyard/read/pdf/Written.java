package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.steelyard.model.Span;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.Role;

/// A layout written out as canonical text: page after page, lines as lines, a blank line
/// between paragraphs.
///
/// @param text canonical text
/// @param blocks paragraphs; one that goes over a page has lines on both sides of what stands
/// between
record Written(String text, List<Block> blocks) {
  Written {
    blocks = List.copyOf(blocks);
  }

  static Written of(Layout layout) {
    IdentityHashMap<Line, Piece> owners = new IdentityHashMap<>();
    layout.pieces().forEach(piece -> piece.lines().forEach(line -> owners.put(line, piece)));
    IdentityHashMap<Line, Span> spans = new IdentityHashMap<>();
    StringBuilder text = new StringBuilder();
    for (List<Line> page : layout.pages()) {
      Line before = null;
      for (Line line : page) {
        boolean same = before != null && owners.get(before) == owners.get(line);
        if (!text.isEmpty()) {
          text.append(same ? "\n" : "\n\n");
        }
        int start = text.length();
        text.append(line.text());
        spans.put(line, new Span(start, text.length()));
        before = line;
      }
    }
    List<Block> blocks = new ArrayList<>(layout.pieces().size());
    for (Piece piece : layout.pieces()) {
      List<Span> lines = new ArrayList<>(piece.lines().size());
      for (Line line : piece.lines()) {
        lines.add(spans.getOrDefault(line, new Span(0, 1)));
      }
      boolean margin = piece.last().place() == Place.MARGIN;
      blocks.add(new Block(lines, margin ? Role.FURNITURE : piece.role(layout.type()), 0));
    }
    return new Written(text.toString(), blocks);
  }
}
