package org.steelyard.measure;

import java.util.List;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;

/// Words against deeds: net cooperation of verbal events minus that of material ones, -2 to +2.
///
/// Above 0 the words are friendlier than the deeds. Interval: Newcombe's method 10 on the two
/// shares, doubled. Own measure. Trap: news report words more often than deeds, so n of the deeds
/// bounds what can be said.
///
/// @param talk net cooperation of verbal events
/// @param deed net cooperation of material events
/// @param gap talk minus deed; no data where either has no event
public record TalkDeedGap(NetCooperation talk, NetCooperation deed, Measured gap) {
  /// The gap in `events`, which the caller has chosen by relation and period.
  ///
  /// @param key what they are, for example `AZE-RUS 2024`
  /// @param level coverage of the interval
  public static TalkDeedGap of(String key, List<Event> events, double level) {
    NetCooperation talk =
        NetCooperation.of(
            key + " (words)",
            events.stream().filter(e -> !e.type().quad().material()).toList(),
            level);
    NetCooperation deed =
        NetCooperation.of(
            key + " (deeds)",
            events.stream().filter(e -> e.type().quad().material()).toList(),
            level);
    return new TalkDeedGap(talk, deed, gap(talk.net(), deed.net()));
  }

  private static Measured gap(Measured talk, Measured deed) {
    if (talk instanceof Measured.Estimate t && deed instanceof Measured.Estimate d) {
      // On the share scale, where Newcombe's interval is defined; a net spans two shares.
      return Proportion.rescale(
          Proportion.difference(Proportion.rescale(t, 0.5, 0.5), Proportion.rescale(d, 0.5, 0.5)),
          2,
          0);
    }
    return talk instanceof Measured.NoData ? talk : deed;
  }
}
