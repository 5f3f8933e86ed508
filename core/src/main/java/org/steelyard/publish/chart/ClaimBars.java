package org.steelyard.publish.chart;

import java.util.List;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Who says what: claims that speak ill to the left of a line, well to its right.
public final class ClaimBars {
  private ClaimBars() {}

  /// One group of sources.
  ///
  /// @param name of the sources' country
  /// @param negative claims that speak ill
  /// @param positive claims that speak well
  /// @param all claims, with the neutral and mixed ones, which are not drawn
  public record Row(String name, int negative, int positive, int all) {}

  /// The chart at one width.
  public static Markup draw(String alt, List<Row> rows, String source, Width width) {
    boolean narrow = width == Width.NARROW;
    double pitch = narrow ? 46 : 30;
    Svg svg = new Svg(width, 34 + rows.size() * pitch + 38, alt);
    double left = narrow ? 24 : 190;
    double right = width.units() - (narrow ? 24 : 90);
    double middle = (left + right) / 2;
    int most = 1;
    for (Row row : rows) {
      most = Math.max(most, Math.max(row.negative(), row.positive()));
    }
    double unit = (right - left) / 2 / most;
    svg.textEnd(middle - 8, 16, Message.SPEAKS_ILL.text(), "strong");
    svg.text(middle + 8, 16, Message.SPEAKS_WELL.text(), "strong");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double y = 28 + i * pitch + (narrow ? 20 : 4);
      String all = Message.N.text(Numbers.count(row.all()));
      svg.text(0, narrow ? y - 6 : y + 13, row.name(), "strong");
      svg.textEnd(width.units(), narrow ? y - 6 : y + 13, all, "second");
      bar(svg, middle - row.negative() * unit, row.negative() * unit, y, "d2");
      bar(svg, middle, row.positive() * unit, y, "d6");
      svg.textEnd(
          middle - row.negative() * unit - 5, y + 13, Numbers.count(row.negative()), "tick");
      svg.text(middle + row.positive() * unit + 5, y + 13, Numbers.count(row.positive()), "tick");
    }
    svg.line(middle, 24, middle, 30 + rows.size() * pitch, "zero");
    svg.source(width, 34 + rows.size() * pitch + 20, source);
    return svg.done();
  }

  private static void bar(Svg svg, double x, double width, double y, String style) {
    if (width > 0) {
      svg.rect(x, y, width, 18, style + " edged");
    }
  }
}
