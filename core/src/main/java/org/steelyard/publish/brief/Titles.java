package org.steelyard.publish.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Titles and alternative texts of charts: a finding only if the data shown say so.
final class Titles {
  private Titles() {}

  static String beam(Picture picture) {
    List<PoleFigures> ordered = Poles.ordered(picture.poles());
    if (ordered.isEmpty()) {
      return Message.BEAM_NO_DATA.text();
    }
    List<PoleFigures> below = Poles.clearlyBelow(ordered);
    String above =
        Message.BEAM_ABOVE.text(
            Numbers.count(Poles.clearlyAbove(ordered).size()), Message.POLES.count(ordered.size()));
    return switch (below.size()) {
      case 0 -> Message.BEAM_NONE_BELOW.text(above);
      case 1, 2 -> Message.BEAM_SOME_BELOW.text(above, Poles.names(below));
      default -> Message.BEAM_MANY_BELOW.text(above, Numbers.count(below.size()));
    };
  }

  static String beamAlt(Picture picture) {
    String poles =
        Poles.ordered(picture.poles()).stream()
            .map(pole -> pole.pole().name() + " " + Figures.value(pole.now()))
            .collect(Collectors.joining(", "));
    List<PoleFigures> absent = Poles.absent(picture.poles());
    String none = absent.isEmpty() ? "" : " " + Message.ALT_ABSENT.text(Poles.names(absent));
    return Message.ALT_BEAM.text(
            beam(picture),
            poles,
            Figures.value(picture.fulcrum().then()),
            Figures.value(picture.fulcrum().now()))
        + none;
  }

  /// Says that a pole stays highest only where it leads at every step and clearly at the
  /// last.
  static String vectors(Picture picture) {
    List<PoleFigures> ordered = Poles.ordered(picture.poles());
    if (ordered.isEmpty()) {
      return Message.VECTORS_NO_DATA.text();
    }
    PoleFigures first = ordered.getFirst();
    boolean clear = ordered.size() > 1 && Poles.overlapping(first, ordered).isEmpty();
    if (clear && leadsThroughout(first, picture.poles())) {
      return Message.VECTORS_STAYS.text(first.pole().name());
    }
    return clear
        ? Message.VECTORS_ENDS.text(first.pole().name())
        : Message.VECTORS_UNSETTLED.text();
  }

  static String vectorsAlt(Picture picture) {
    String ends =
        picture.poles().stream()
            .map(pole -> pole.pole().name() + " " + Figures.value(pole.now()))
            .collect(Collectors.joining(", "));
    return Message.ALT_VECTORS.text(vectors(picture), ends);
  }

  private static boolean leadsThroughout(PoleFigures first, List<PoleFigures> poles) {
    for (Series.Point point : first.series().points()) {
      if (!(point.value() instanceof Measured.Estimate lead)) {
        return false;
      }
      for (PoleFigures other : poles) {
        for (Series.Point theirs : other.series().points()) {
          if (!other.equals(first)
              && theirs.at().equals(point.at())
              && theirs.value() instanceof Measured.Estimate estimate
              && estimate.value() >= lead.value()) {
            return false;
          }
        }
      }
    }
    return !first.series().points().isEmpty();
  }
}
