package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.steelyard.model.Citation;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// The sentences themselves: for each document those that are cited, one neighbour each
/// side, every sentence once, with its codings beside it.
final class EvidenceSection {
  private final Page page;
  private final Map<String, List<Coded>> codedByDocument = new LinkedHashMap<>();
  private final Map<String, TreeSet<Integer>> cited = new LinkedHashMap<>();

  EvidenceSection(Page page) {
    this.page = page;
    for (Coded coded : page.coded) {
      String document = coded.at().documentId();
      codedByDocument.computeIfAbsent(document, _ -> new ArrayList<>()).add(coded);
      mark(Citation.of(coded.at()));
    }
  }

  /// Documents that have something to show.
  List<String> shown() {
    Set<String> shown = new HashSet<>(cited.keySet());
    shown.addAll(codedByDocument.keySet());
    return List.copyOf(shown);
  }

  private void mark(Citation citation) {
    for (Passage passage : page.index.passages(citation.documentId(), citation.span())) {
      cited.computeIfAbsent(passage.documentId(), _ -> new TreeSet<>()).add(passage.ordinal());
    }
  }

  void write(Markup out) {
    page.notes.all().forEach(this::mark);
    out.open("section", "class", "part evidence", "id", "evidence");
    out.element("h2", Message.EVIDENCE_TITLE.text());
    out.element("p", Message.EVIDENCE_SUBTITLE.text(), "class", "sub");
    Legend.write(out);
    Folds.all(out, "all-documents", Message.SHOW_ALL_DOCUMENTS.text());
    List<String> shown = shown();
    List<String> done = new ArrayList<>();
    for (Evidence.Entry entry : SourcesSection.ordered(page)) {
      if (shown.contains(entry.document().id())) {
        document(entry.document(), out);
        done.add(entry.document().id());
      }
    }
    shown.stream().sorted().filter(id -> !done.contains(id)).forEach(id -> orphan(id, out));
    out.close();
  }

  private void document(Document document, Markup out) {
    String anchor = page.anchors.document(document.id());
    List<Coded> codings = codedByDocument.getOrDefault(document.id(), List.of());
    out.open("article", "class", "doc", "id", anchor, "tabindex", "-1").open("header");
    out.open("h3").element("a", SourceNames.title(document), "href", "#" + anchor).close();
    out.element(
        "p",
        SourceNames.publisher(document)
            + " · "
            + SourcesSection.published(document)
            + " · "
            + document.language()
            + " · "
            + Message.CODINGS.count(codings.size()),
        "class",
        "from");
    out.close().open("div", "class", "sentences");
    sentences(document, codings, out);
    out.close().close();
  }

  private void sentences(Document document, List<Coded> codings, Markup out) {
    SortedMap<Integer, Passage> passages = page.index.passages(document.id());
    Set<Integer> hits = cited.getOrDefault(document.id(), new TreeSet<>());
    Set<Coded> placed = new HashSet<>();
    int last = -1;
    for (Passage passage : passages.values()) {
      int ordinal = passage.ordinal();
      boolean hit = hits.contains(ordinal);
      boolean beside = hits.contains(ordinal - 1) || hits.contains(ordinal + 1);
      if (!hit && !(beside && passage.kind().coded())) {
        continue;
      }
      if (last >= 0 && ordinal > last + 1) {
        String skipped = Message.SKIPPED.count(ordinal - last - 1);
        out.element("p", skipped, "class", "skipped");
      }
      last = ordinal;
      if (hit) {
        hit(passage, codings, placed, out);
      } else {
        sentence(passage, "beside", List.of(), out);
      }
    }
    for (Coded coded : codings) {
      if (!placed.contains(coded)) {
        out.open("div", "class", "hit");
        out.element("p", Words.readable(coded.at().quote()), "class", "sentence", "dir", "auto");
        out.open("ul", "class", "codings");
        CodingCard.write(page, coded, out);
        out.close().close();
      }
    }
  }

  private void hit(Passage passage, List<Coded> codings, Set<Coded> placed, Markup out) {
    List<Coded> here =
        codings.stream().filter(c -> c.at().span().overlaps(passage.span())).toList();
    out.open("div", "class", "hit");
    sentence(passage, "sentence", here, out);
    List<Coded> fresh = here.stream().filter(placed::add).toList();
    if (!fresh.isEmpty()) {
      out.open("ul", "class", "codings");
      fresh.forEach(coded -> CodingCard.write(page, coded, out));
      out.close();
    }
    out.close();
  }

  private void sentence(Passage passage, String style, List<Coded> here, Markup out) {
    out.open(
        "p",
        "id",
        page.anchors.passage(passage),
        "class",
        style,
        "lang",
        passage.language(),
        "dir",
        "auto",
        "data-number",
        Message.SENTENCE_NUMBER.text(Numbers.count(passage.ordinal() + 1)));
    Marked.write(passage, here, out);
    out.close();
  }

  /// Codings of a document that the run did not hand over.
  private void orphan(String id, Markup out) {
    out.open("article", "class", "doc", "id", page.anchors.document(id)).open("header");
    out.element("h3", Message.DOCUMENT_ABSENT.text()).close();
    out.open("div", "class", "sentences");
    for (Coded coded : codedByDocument.getOrDefault(id, List.of())) {
      out.open("div", "class", "hit");
      out.element("p", Words.readable(coded.at().quote()), "class", "sentence", "dir", "auto");
      out.open("ul", "class", "codings");
      CodingCard.write(page, coded, out);
      out.close().close();
    }
    out.close().close();
  }
}
