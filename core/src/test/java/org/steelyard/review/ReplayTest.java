package org.steelyard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.Merger;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.model.When;
import org.steelyard.ontology.Ontology;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Judgement.Verdict;
import org.steelyard.store.data.Merged;

/// Laws of corrections: what is said once holds after every run, and nothing is dropped in
/// silence.
final class ReplayTest {
  private static final String DOC = "ab".repeat(32);
  private static final String FIRST = "Georgia accused Russia of moving the fence.";
  private static final String SECOND = "Russia met Georgia on the bridge.";
  private static final String TEXT = FIRST + " " + SECOND + " " + FIRST;

  private final JudgementCodec codec = new JudgementCodec();
  private final Judging anna = new Judging("anna");
  private final Judging boris = new Judging("boris");
  private final List<String> lines = new ArrayList<>();

  private static Report report(String id, String text, String quote, int from, String codes) {
    int start = text.indexOf(quote, from);
    FromText at = new FromText(DOC, new Span(start, start + quote.length()), quote);
    String[] parts = codes.split(" ", -1);
    return new Report(
        id,
        When.day(LocalDate.of(2024, 5, 1)),
        new ActorMention(parts[0], parts[0], "", "x", at.span(), List.of()),
        new ActorMention(parts[1], parts[1], "", "y", at.span(), List.of()),
        List.of(),
        PloverType.valueOf(parts[2]),
        parts.length > 3 ? parts[3] : "",
        List.of(),
        false,
        Modality.ASSERTED,
        "",
        "",
        "en:" + parts[2] + ":x",
        List.of(),
        .6,
        at);
  }

  private static Coded coded(String text) {
    return new Coded(
        List.of(
            report("r-1", text, FIRST, 0, "GEO RUS ACCUSE"),
            report("r-2", text, SECOND, 0, "RUS GEO CONSULT meet"),
            report("r-3", text, FIRST, text.indexOf(FIRST) + 1, "GEO RUS ACCUSE")),
        List.of(),
        List.of(),
        List.of());
  }

  private static Item item(int number) {
    return Item.of(coded(TEXT).reports().get(number - 1));
  }

  private Judgement say(Judgement judgement) {
    lines.add(codec.encode(judgement));
    return judgement;
  }

  private Corrected replay(Coded coded, String text) {
    return Replay.of(
        Log.of(lines), coded, id -> id.equals(DOC) ? text : "", code -> "Name of " + code);
  }

  private Corrected replay() {
    return replay(coded(TEXT), TEXT);
  }

  private static List<String> ids(Corrected corrected) {
    return corrected.items().reports().stream().map(Report::id).toList();
  }

  private static Merged events(Corrected corrected) {
    Merger merger = new Merger(Ontology.load());
    return corrected.events(merger::merge);
  }

  @Test
  void aRecordIsReadAsItWasWritten() {
    for (Judgement judgement :
        List.of(
            anna.whole(item(1), true),
            anna.edit(item(2), Field.PLACE, "", "Ціхісдзірі \"порт\"\n"),
            anna.duplicate(item(1), item(3)),
            anna.everywhere(anna.whole(item(1), false), item(1).pattern()),
            anna.undo(anna.whole(item(1), false)))) {
      String line = codec.encode(judgement);
      assertThat(line).doesNotContain("\n");
      assertThat(codec.decode(line)).isEqualTo(judgement);
    }
  }

  @Test
  void whatIsRejectedIsSetAsideWithTheReason() {
    Judgement wrong = say(anna.whole(item(2), false));
    assertThat(ids(replay())).containsExactly("r-1", "r-3");
    assertThat(replay().setAside().get("r-2")).contains("rejected by anna").contains(wrong.id());
    assertThat(events(replay()).events()).noneMatch(event -> event.type() == PloverType.CONSULT);
  }

  @Test
  void replayIsIdempotent() {
    say(anna.whole(item(2), false));
    say(anna.edit(item(1), Field.TYPE, "ACCUSE", "THREATEN"));
    Corrected once = replay();
    lines.addAll(List.copyOf(lines));
    Corrected twice = replay();
    assertThat(twice.items()).isEqualTo(once.items());
    assertThat(twice.rulings()).isEqualTo(once.rulings());
    assertThat(events(twice)).isEqualTo(events(once));
  }

  @Test
  void whatIsEditedHasTheNewValueAndNamesTheJudgement() {
    Judgement edit = say(anna.edit(item(2), Field.TYPE, "CONSULT", "AGREE"));
    Report better = replay().items().reports().get(1);
    assertThat(better.type()).isEqualTo(PloverType.AGREE);
    assertThat(better.mode()).as("a mode belongs to its type").isEmpty();
    assertThat(better.evidence().getFirst()).contains(edit.id()).contains("CONSULT -> AGREE");
    assertThat(better.id()).isEqualTo("r-2");
    assertThat(better.confidence()).as("a person has seen it").isEqualTo(1);
    assertThat(replay().ruling("r-2").getFirst().outcome()).isEqualTo(Ruling.Outcome.EDITED);
  }

  @Test
  void anActorPutInHasItsName() {
    say(anna.edit(item(2), Field.TARGET, "GEO", "ARM"));
    ActorMention target = replay().items().reports().get(1).target();
    assertThat(target.code()).isEqualTo("ARM");
    assertThat(target.name()).isEqualTo("Name of ARM");
  }

  @Test
  void anUndoTakesBackAndAnUndoOfItGivesBack() {
    Judgement wrong = say(anna.whole(item(2), false));
    Judgement undo = say(anna.undo(wrong));
    assertThat(replay().items()).isEqualTo(coded(TEXT));
    say(anna.undo(undo));
    assertThat(ids(replay())).containsExactly("r-1", "r-3");
  }

  @Test
  void nobodyTakesBackWhatAnotherSaid() {
    Judgement wrong = say(anna.whole(item(2), false));
    say(boris.undo(wrong));
    assertThat(ids(replay())).containsExactly("r-1", "r-3");
  }

  @Test
  void theLatestOfTheFirstCoderRules() {
    say(anna.whole(item(1), true));
    say(boris.whole(item(2), false));
    assertThat(ids(replay())).as("anna has not judged it").doesNotContain("r-2");
    say(anna.whole(item(2), true));
    assertThat(ids(replay())).contains("r-2");
    say(boris.whole(item(2), false));
    assertThat(ids(replay())).contains("r-2");
    say(anna.whole(item(2), false));
    assertThat(ids(replay())).doesNotContain("r-2");
  }

  @Test
  void ofEqualSentencesTheNearestIsMeantAlsoWhereTheTextMoved() {
    say(anna.whole(item(3), false));
    assertThat(ids(replay())).containsExactly("r-1", "r-2");
    String moved = "A longer head of the page. " + TEXT;
    assertThat(ids(replay(coded(moved), moved))).containsExactly("r-1", "r-2");
  }

  @Test
  void aJudgementWhoseWordsAreGoneIsListedAndComesBackWithThem() {
    Judgement wrong = say(anna.whole(item(2), false));
    String cut = FIRST + " " + FIRST;
    Coded less =
        new Coded(
            List.of(report("r-1", cut, FIRST, 0, "GEO RUS ACCUSE")),
            List.of(),
            List.of(),
            List.of());
    assertThat(replay(less, cut).lost())
        .singleElement()
        .satisfies(lost -> assertThat(lost.id()).isEqualTo(wrong.id()))
        .satisfies(lost -> assertThat(lost.why()).contains("no longer in the document's text"));
    assertThat(replay(less, "").lost().getFirst().why()).contains("not in this workspace");
    assertThat(replay().lost()).isEmpty();
  }

  @Test
  void aRejectionDoesNotHitWhatIsCodedOtherwiseNow() {
    say(anna.whole(item(2), false));
    Coded other =
        new Coded(
            List.of(report("r-9", TEXT, SECOND, 0, "RUS GEO AGREE")),
            List.of(),
            List.of(),
            List.of());
    assertThat(ids(replay(other, TEXT))).containsExactly("r-9");
    assertThat(replay(other, TEXT).lost().getFirst().why()).contains("RUS>GEO CONSULT/meet");
  }

  @Test
  void anEditFollowsACoderThatChangedItsMindAndIsSpentWhereItNowAgrees() {
    say(anna.edit(item(2), Field.TYPE, "CONSULT", "AGREE"));
    Coded changed =
        new Coded(
            List.of(report("r-9", TEXT, SECOND, 0, "RUS GEO SUPPORT")),
            List.of(),
            List.of(),
            List.of());
    assertThat(replay(changed, TEXT).items().reports().getFirst().type())
        .isEqualTo(PloverType.AGREE);
    Coded learned =
        new Coded(
            List.of(report("r-9", TEXT, SECOND, 0, "RUS GEO AGREE")),
            List.of(),
            List.of(),
            List.of());
    assertThat(replay(learned, TEXT).ruling("r-9").getFirst().outcome())
        .isEqualTo(Ruling.Outcome.RIGHT);
  }

  @Test
  void whatWasRightIsNotRightWhereItsDateChanged() {
    say(anna.whole(item(2), true));
    assertThat(replay().seen("r-2")).isTrue();
    Report old = coded(TEXT).reports().get(1);
    Report redated =
        new Report(
            old.id(),
            When.day(LocalDate.of(2023, 1, 1)),
            old.source(),
            old.target(),
            List.of(),
            old.type(),
            old.mode(),
            List.of(),
            false,
            old.modality(),
            "",
            "",
            old.rule(),
            List.of(),
            .6,
            old.provenance());
    Corrected corrected =
        replay(new Coded(List.of(redated), List.of(), List.of(), List.of()), TEXT);
    assertThat(corrected.seen("r-2")).isFalse();
    assertThat(corrected.lost().getFirst().why()).contains("2023-01-01");
  }

  @Test
  void aPatternHitsAllOfItsRuleButNotWhatSomebodySaw() {
    say(anna.whole(item(3), true));
    say(anna.everywhere(anna.whole(item(1), false), item(1).pattern()));
    assertThat(ids(replay())).containsExactly("r-2", "r-3");
    assertThat(replay().seen("r-1")).as("by pattern is not by hand").isFalse();
  }

  @Test
  void duplicatesAreOneEventAndModalityDecidesWhetherThereIsOne() {
    say(anna.edit(item(3), Field.DATE, "2024-05-01", "2024-06-01"));
    assertThat(events(replay()).events()).hasSize(3);
    say(anna.duplicate(item(1), item(3)));
    assertThat(events(replay()).events())
        .hasSize(2)
        .anyMatch(event -> event.reports().equals(List.of("r-1", "r-3")));
    say(anna.edit(item(2), Field.MODALITY, "asserted", "planned"));
    Merged merged = events(replay());
    assertThat(merged.events()).hasSize(1);
    assertThat(merged.setAside().get("r-2")).contains("did not happen");
  }

  @Test
  void aBrokenLineIsListedAndStopsNothing() {
    lines.add("{\"id\":\"j-1\"}");
    lines.add("no json");
    say(anna.whole(item(2), false));
    assertThat(replay().lost()).extracting(Lost::id).containsExactly("line 1", "line 2");
    assertThat(ids(replay())).containsExactly("r-1", "r-3");
  }

  @Test
  void whatEachCoderSaidIsKeptApartFieldByField() {
    say(anna.whole(item(1), true));
    say(boris.edit(item(1), Field.TYPE, "ACCUSE", "PROTEST"));
    say(anna.whole(item(2), false));
    Ratings ratings = Ratings.of(replay());
    assertThat(ratings.coders()).containsExactly("anna", "boris");
    assertThat(ratings.units().get(Field.WHOLE))
        .containsExactly(List.of("right", "edited"), List.of("wrong", ""));
    assertThat(ratings.units().get(Field.TYPE)).containsExactly(List.of("ACCUSE", "PROTEST"));
    assertThat(ratings.units().get(Field.SOURCE)).containsExactly(List.of("GEO", "GEO"));
  }

  @Test
  void precisionCountsTheRejectedToo() {
    say(anna.whole(item(1), true));
    say(anna.whole(item(2), false));
    Corrected corrected = replay();
    Seen seen = Seen.of(corrected, events(corrected).events(), report -> true);
    assertThat(seen.judged()).isEqualTo(2);
    assertThat(seen.right()).isEqualTo(1);
    assertThat(seen.checked()).isEqualTo(1);
  }

  @Test
  void aVerdictThatContradictsItselfIsNoRecord() {
    Judgement right = anna.whole(item(1), true);
    String broken = codec.encode(right).replace("\"right\"", "\"" + name(Verdict.DUPLICATE) + "\"");
    lines.add(broken);
    assertThat(replay().lost()).hasSize(1);
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(java.util.Locale.ROOT);
  }
}
