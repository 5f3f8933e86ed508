package org.steelyard.publish.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Passage;
import org.steelyard.model.Report;
import org.steelyard.model.Span;

/// One document as WebAnno TSV 3.3. Built once, not thread-safe.
final class WebAnnoDocument {
  private static final String HEAD =
      """
      #FORMAT=WebAnno TSV 3.3
      #T_SP=webanno.custom.Act|modality|mode|type
      #T_SP=webanno.custom.Actor|code|sector
      #T_RL=webanno.custom.Deed|modality|mode|type|BT_webanno.custom.Actor
      """;

  private final CodedText text;
  private final Map<String, TsvAnnotation> acts = new LinkedHashMap<>();
  private final Map<String, TsvAnnotation> actors = new LinkedHashMap<>();
  private final List<Deed> deeds = new ArrayList<>();
  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final Map<String, List<TsvAnnotation>> actsAt = new HashMap<>();
  private final Map<String, List<TsvAnnotation>> actorsAt = new HashMap<>();
  private final Map<String, List<Deed>> deedsAt = new HashMap<>();
  private final StringBuilder out = new StringBuilder(HEAD).append("\n");
  private int left;

  /// A relation between two annotations of actors.
  private record Deed(TsvAnnotation source, TsvAnnotation target, List<String> values) {}

  /// A token with its place.
  private record Row(String unit, Span span) {}

  WebAnnoDocument(CodedText text, PredicateSpans predicates) {
    this.text = text;
    NavigableMap<Integer, Passage> passages = passages();
    text.reports().forEach(report -> annotate(report, passages, predicates));
    NavigableSet<Integer> cuts = cuts();
    List<List<Row>> sentences = new ArrayList<>();
    for (Passage passage : passages.values()) {
      List<Row> sentence = rows(passage, sentences.size() + 1, cuts);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
        sentence.forEach(row -> rows.put(row.span().start(), row));
      }
    }
    int next = number(acts, actsAt, 1);
    number(actors, actorsAt, next);
    deeds.forEach(d -> deedsAt.computeIfAbsent(d.target().first(), _ -> new ArrayList<>()).add(d));
    sentences.forEach(this::write);
  }

  /// The file's text.
  String text() {
    return out.toString();
  }

  /// Parts of reports that no sentence holds.
  int left() {
    return left;
  }

  /// By where they begin. Sentences may not overlap.
  private NavigableMap<Integer, Passage> passages() {
    NavigableMap<Integer, Passage> kept = new TreeMap<>();
    for (Passage passage : text.passages()) {
      if (kept.isEmpty() || kept.lastEntry().getValue().span().end() <= passage.span().start()) {
        kept.put(passage.span().start(), passage);
      }
    }
    return kept;
  }

  private void annotate(
      Report report, NavigableMap<Integer, Passage> passages, PredicateSpans predicates) {
    List<String> deed =
        List.of(
            report.modality().name().toLowerCase(Locale.ROOT), report.mode(), report.type().name());
    Span source = report.source().span();
    Span target = report.target().span();
    Map.Entry<Integer, Passage> at = passages.floorEntry(source.start());
    if (at == null
        || !at.getValue().span().contains(source)
        || !at.getValue().span().contains(target)) {
      left++;
      return;
    }
    for (Span span : predicates.of(report, at.getValue())) {
      acts.computeIfAbsent(span + deed.toString(), _ -> new TsvAnnotation(span, deed));
    }
    deeds.add(new Deed(actor(report.source()), actor(report.target()), deed));
  }

  private TsvAnnotation actor(ActorMention mention) {
    return actors.computeIfAbsent(
        mention.span() + mention.code(),
        _ -> new TsvAnnotation(mention.span(), List.of(mention.code(), mention.sector())));
  }

  /// Where annotations begin and end.
  private NavigableSet<Integer> cuts() {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Map<String, TsvAnnotation> layer : List.of(acts, actors)) {
      for (TsvAnnotation annotation : layer.values()) {
        cuts.add(annotation.span().start());
        cuts.add(annotation.span().end());
      }
    }
    return cuts;
  }

  /// Tokens of a sentence, cut where an annotation begins or ends within one.
  private List<Row> rows(Passage passage, int sentence, NavigableSet<Integer> cuts) {
    Tongue tongue = Tongue.knows(passage.language()) ? Tongue.of(passage.language()) : Tongue.EN;
    List<Row> sentenceRows = new ArrayList<>();
    for (Token token : Tokenizer.tokens(passage.span().of(text.document().text()), tongue)) {
      Span span = token.span().shift(passage.span().start());
      int start = span.start();
      for (int cut : cuts.subSet(span.start() + 1, span.end())) {
        sentenceRows.add(new Row(sentence + "-" + (sentenceRows.size() + 1), new Span(start, cut)));
        start = cut;
      }
      sentenceRows.add(
          new Row(sentence + "-" + (sentenceRows.size() + 1), new Span(start, span.end())));
    }
    return sentenceRows;
  }

  /// Puts annotations on their rows, and numbers those that cover several or share one.
  ///
  /// @return the next number
  private int number(
      Map<String, TsvAnnotation> layer, Map<String, List<TsvAnnotation>> at, int first) {
    Map<TsvAnnotation, List<Row>> covered = new LinkedHashMap<>();
    for (TsvAnnotation annotation : layer.values()) {
      Span span = annotation.span();
      List<Row> units = List.copyOf(rows.subMap(span.start(), span.end()).values());
      covered.put(annotation, units);
      units.forEach(row -> at.computeIfAbsent(row.unit(), _ -> new ArrayList<>()).add(annotation));
    }
    int next = first;
    for (Map.Entry<TsvAnnotation, List<Row>> entry : covered.entrySet()) {
      List<Row> units = entry.getValue();
      boolean shared =
          units.stream().anyMatch(row -> at.getOrDefault(row.unit(), List.of()).size() > 1);
      if (!units.isEmpty()) {
        entry.getKey().first(units.getFirst().unit());
      }
      if (units.size() > 1 || shared) {
        entry.getKey().number(next++);
      }
    }
    return next;
  }

  private void write(List<Row> sentence) {
    String whole = text.document().text();
    int start = sentence.getFirst().span().start();
    int end = sentence.getLast().span().end();
    out.append('\n');
    for (String line : whole.substring(start, end).split("\n", -1)) {
      out.append("#Text=").append(TsvEscape.text(line)).append('\n');
    }
    for (Row row : sentence) {
      out.append(row.unit())
          .append('\t')
          .append(row.span().start())
          .append('-')
          .append(row.span().end())
          .append('\t')
          .append(TsvEscape.text(row.span().of(whole)))
          .append('\t');
      layer(actsAt.getOrDefault(row.unit(), List.of()), 3);
      layer(actorsAt.getOrDefault(row.unit(), List.of()), 2);
      deeds(deedsAt.getOrDefault(row.unit(), List.of()));
      out.append('\n');
    }
  }

  private void layer(List<TsvAnnotation> here, int features) {
    for (int feature = 0; feature < features; feature++) {
      int f = feature;
      out.append(
              here.isEmpty()
                  ? "_"
                  : here.stream()
                      .map(a -> TsvEscape.value(a.values().get(f)) + suffix(a.number()))
                      .collect(Collectors.joining("|")))
          .append('\t');
    }
  }

  private static String suffix(int number) {
    return number == 0 ? "" : "[" + number + "]";
  }

  /// Relations stand in the row where their target begins and name where their source begins.
  private void deeds(List<Deed> here) {
    for (int feature = 0; feature < 3; feature++) {
      int f = feature;
      out.append(
              here.isEmpty()
                  ? "_"
                  : here.stream()
                      .map(d -> TsvEscape.value(d.values().get(f)))
                      .collect(Collectors.joining("|")))
          .append('\t');
    }
    out.append(
            here.isEmpty()
                ? "_"
                : here.stream().map(WebAnnoDocument::from).collect(Collectors.joining("|")))
        .append('\t');
  }

  private static String from(Deed deed) {
    int source = deed.source().number();
    int target = deed.target().number();
    return deed.source().first()
        + (source == 0 && target == 0 ? "" : "[" + source + "_" + target + "]");
  }
}
