package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Citation;
import org.steelyard.model.Event;
import org.steelyard.model.Passage;
import org.steelyard.model.Provenance;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Figure;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// What all sections share: the data, the ways to find and to link.
final class Page {
  final BriefData data;
  final Index index;
  final Anchors anchors;
  final Notes notes = new Notes();
  final Codings codings;
  final List<Coded> coded;

  Page(BriefData data) {
    this.data = data;
    this.index = new Index(data.evidence());
    this.anchors = new Anchors(data.evidence());
    this.codings = new Codings(data.names(), index, anchors);
    this.coded = codings.all(data.evidence());
  }

  /// Writes `[n]` for each citation.
  void cite(Markup out, List<Citation> citations) {
    out.open("sup", "class", "cite");
    for (Citation citation : citations) {
      String number = Integer.toString(notes.number(citation));
      out.element(
          "a",
          "[" + number + "]",
          "href",
          "#" + Anchors.note(notes.number(citation)),
          "data-peek",
          peek(citation),
          "aria-label",
          Message.OPEN_CITATION.text(number));
    }
    out.close();
  }

  void cite(Markup out, Provenance.FromText at) {
    cite(out, List.of(Citation.of(at)));
  }

  /// Element that shows the cited sentence: its coding, else its passage, else the note.
  String peek(Citation citation) {
    for (Coded coding : coded) {
      if (Citation.of(coding.at()).equals(citation)) {
        return coding.anchor();
      }
    }
    List<Passage> passages = index.passages(citation.documentId(), citation.span());
    return passages.isEmpty()
        ? Anchors.note(notes.number(citation))
        : anchors.passage(passages.getFirst());
  }

  /// Writes a number as a link to what it rests on.
  void number(Markup out, Figure figure) {
    link(
        out,
        anchors.number(figure.explanation().id()),
        Figures.value(figure),
        Message.OPEN_NUMBER.text(figure.explanation().label(), Figures.value(figure)));
  }

  /// A link that a script opens in place and that is a plain fragment without one.
  void link(Markup out, String anchor, String text, String label) {
    out.element(
        "a", text, "href", "#" + anchor, "data-peek", "", "aria-label", label, "class", "num");
  }

  /// Such a link whose text says enough by itself.
  void link(Markup out, String anchor, String text) {
    out.element("a", text, "href", "#" + anchor, "data-peek", "");
  }

  /// `Russia → Azerbaijan`.
  String roles(Event event) {
    return data.names().of(event.source())
        + (event.reciprocal() ? " ↔ " : " → ")
        + data.names().of(event.target());
  }

  /// Source line that stands in every chart.
  String sourceLine() {
    String line =
        Message.SOURCE_LINE.text(
            Message.EVENTS.count(data.evidence().events().size()),
            Message.REPORTS.count(data.evidence().reports().size()),
            Message.DOCUMENTS.count(data.evidence().documents().size()),
            data.heading().run());
    String remark = data.heading().remark();
    return remark.isEmpty() ? line : line + " · " + remark;
  }

  /// `2018-01 to 2024-08`.
  String period() {
    return Message.RANGE.text(
        org.steelyard.publish.words.Dates.month(data.heading().from()),
        org.steelyard.publish.words.Dates.month(data.heading().to()));
  }

  static String n(int n) {
    return Message.N.text(Numbers.count(n));
  }
}
