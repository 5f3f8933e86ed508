package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Glyphs of one page while they come in, by direction and by whether they can be seen. Not safe
/// for several threads.
final class PageGlyphs {
  /// Unseen letters are a scan's text where they are this many times those that are seen.
  private static final int SCAN = 4;

  private record Layer(boolean unseen, int direction) implements Comparable<Layer> {
    @Override
    public int compareTo(Layer other) {
      int first = Boolean.compare(unseen, other.unseen);
      return first != 0 ? first : Integer.compare(direction, other.direction);
    }
  }

  private final Map<Layer, List<Glyph>> layers = new TreeMap<>();
  private final Map<Integer, Double> heights = new TreeMap<>();

  /// Adds a glyph.
  ///
  /// @param direction of reading, 0, 90, 180 or 270 degrees
  /// @param height of the page in that direction
  void add(Glyph glyph, float direction, boolean unseen, double height) {
    int turn = Math.round(direction);
    layers.computeIfAbsent(new Layer(unseen, turn), l -> new ArrayList<>()).add(glyph);
    heights.put(turn, height);
  }

  /// The page: upright is the direction of most glyphs; unseen text counts only where a picture
  /// of it is what is seen.
  Sheet sheet(int number) {
    long seen = count(false);
    long unseen = count(true);
    boolean scan = unseen > SCAN * seen;
    int upright = 0;
    long most = -1;
    for (int direction : heights.keySet()) {
      List<Glyph> glyphs = glyphs(direction, scan);
      if (glyphs.size() > most) {
        most = glyphs.size();
        upright = direction;
      }
    }
    List<String> turned = new ArrayList<>();
    for (int direction : heights.keySet()) {
      if (direction != upright) {
        Rows.of(glyphs(direction, scan)).forEach(row -> turned.add(row.text()));
      }
    }
    double height = heights.getOrDefault(upright, 0.0);
    return new Sheet(number, height, Rows.of(glyphs(upright, scan)), turned);
  }

  private long count(boolean unseen) {
    return layers.entrySet().stream()
        .filter(e -> e.getKey().unseen() == unseen)
        .mapToLong(e -> e.getValue().size())
        .sum();
  }

  private List<Glyph> glyphs(int direction, boolean scan) {
    List<Glyph> glyphs =
        new ArrayList<>(layers.getOrDefault(new Layer(false, direction), List.of()));
    if (scan) {
      glyphs.addAll(layers.getOrDefault(new Layer(true, direction), List.of()));
    }
    return glyphs;
  }
}
