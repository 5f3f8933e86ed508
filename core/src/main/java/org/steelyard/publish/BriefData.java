package org.steelyard.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that a brief shows. The page adds no fact to it.
///
/// @param names readable names of the actors' codes
/// @param records what imported data sets say
/// @param gaps what is not known, one sentence each; the page adds those that it sees itself
public record BriefData(
    Heading heading,
    Names names,
    Evidence evidence,
    Picture picture,
    Ledgers ledgers,
    OtherRecords records,
    List<String> gaps) {
  public BriefData {
    gaps = List.copyOf(gaps);
  }

  /// The same with what imported data sets say.
  public BriefData with(OtherRecords imported) {
    return new BriefData(heading, names, evidence, picture, ledgers, imported, gaps);
  }

  /// Every number that can be opened, in the order of the page, each id once.
  public List<Figure> figures() {
    Map<String, Figure> byId = new LinkedHashMap<>();
    picture.figures().forEach(figure -> byId.putIfAbsent(figure.explanation().id(), figure));
    records.figures().forEach(figure -> byId.putIfAbsent(figure.explanation().id(), figure));
    return List.copyOf(byId.values());
  }
}
