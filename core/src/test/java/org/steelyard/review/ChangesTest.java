package org.steelyard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Polarity;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Quantity;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;
import org.steelyard.review.Judgement.Field;

/// What is said of claims, quantities and memberships holds after every run, as it does of reports.
final class ChangesTest {
  private static final String DOC = "cd".repeat(32);
  private static final String SAID = "Nino Berid said that Georgia will open the bridge by spring.";
  private static final String SOLD = "Georgia sold 20 tonnes of tea to Armenia.";
  private static final String JOINED = "Georgia is an observer of GUAM.";
  private static final String TEXT = SAID + " " + SOLD + " " + JOINED;

  private final JudgementCodec codec = new JudgementCodec();
  private final Judging anna = new Judging("anna");
  private final List<String> lines = new ArrayList<>();

  private static FromText at(String text, String quote) {
    int start = text.indexOf(quote);
    return new FromText(DOC, new Span(start, start + quote.length()), quote);
  }

  private static Claim claim(String text, Polarity polarity, String horizon) {
    return new Claim(
        "c-1",
        new Speaker("Nino Berid", "analyst", "Centre", "GEO"),
        List.of("GEO"),
        "Georgia will open the bridge by spring",
        polarity,
        Claim.Quotation.INDIRECT,
        true,
        horizon,
        "",
        "claim.that",
        at(text, SAID));
  }

  private static Quantity quantity(String text, String measurand, String amount) {
    return new Quantity(
        "q-1",
        measurand,
        new BigDecimal(amount),
        "t",
        When.UNKNOWN,
        Quantity.Bound.EXACT,
        new Quantity.Change.NotStated(),
        List.of("ARM", "GEO"),
        "quantity.amount",
        at(text, SOLD));
  }

  private static Membership membership(String text) {
    return new Membership(
        "m-1", "GEO", "GUAM", "observer", When.UNKNOWN, "membership.observer", at(text, JOINED));
  }

  private static Coded coded(String text) {
    return new Coded(
        List.of(),
        List.of(claim(text, Polarity.POSITIVE, "by spring")),
        List.of(quantity(text, "exports", "20")),
        List.of(membership(text)));
  }

  private static Item item(int number) {
    return coded(TEXT).items().get(number);
  }

  private void say(Judgement judgement) {
    lines.add(codec.encode(judgement));
  }

  private Corrected replay(Coded coded, String text) {
    return Replay.of(Log.of(lines), coded, id -> id.equals(DOC) ? text : "", code -> code);
  }

  private Corrected replay() {
    return replay(coded(TEXT), TEXT);
  }

  @Test
  void whatIsRejectedIsGoneAndReturnsOnUndo() {
    for (int i = 0; i < 3; i++) {
      say(anna.whole(item(i), false));
    }
    assertThat(replay().items().items()).isEmpty();
    for (int i = 0; i < 3; i++) {
      say(anna.undo(codec.decode(lines.get(i))));
    }
    assertThat(replay().items()).isEqualTo(coded(TEXT));
  }

  @Test
  void anEditedClaimHasTheNewValuesAndItsOldWords() {
    say(anna.edit(item(0), Field.POLARITY, "positive", "negative"));
    say(anna.edit(item(0), Field.ABOUT, "GEO", "ARM GEO"));
    say(anna.edit(item(0), Field.HORIZON, "by spring", ""));
    say(anna.edit(item(0), Field.FORECAST, "yes", "no"));
    Claim better = replay().items().claims().getFirst();
    assertThat(better.polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(better.about()).containsExactly("ARM", "GEO");
    assertThat(better.horizon()).isEmpty();
    assertThat(better.forecast()).isFalse();
    assertThat(better.speaker().affiliation()).as("nobody changed the speaker").isEqualTo("Centre");
    assertThat(better.id()).isEqualTo("c-1");
    assertThat(better.proposition()).isEqualTo("Georgia will open the bridge by spring");
  }

  @Test
  void anotherSpeakerHasNoneOfTheFirstOnesRole() {
    say(anna.edit(item(0), Field.SPEAKER, "Nino Berid", "Lela Berid"));
    assertThat(replay().items().claims().getFirst().speaker())
        .isEqualTo(new Speaker("Lela Berid", "", "", ""));
  }

  @Test
  void anEditedQuantityAndMembershipHaveTheNewValues() {
    say(anna.edit(item(1), Field.AMOUNT, "20", "25.5"));
    say(anna.edit(item(1), Field.CHANGE, "", "-8.5 %"));
    say(anna.edit(item(1), Field.PERIOD, "unknown", "2024-05"));
    say(anna.edit(item(1), Field.BOUND, "exact", "at least"));
    say(anna.edit(item(2), Field.STATUS, "observer", "member"));
    Quantity better = replay().items().quantities().getFirst();
    assertThat(better.amount()).isEqualByComparingTo("25.5");
    assertThat(better.change()).isEqualTo(new Quantity.Change.Stated(new BigDecimal("-0.085")));
    assertThat(Fields.date(better.period())).isEqualTo("2024-05");
    assertThat(better.precision()).isEqualTo(Quantity.Bound.AT_LEAST);
    assertThat(replay().items().memberships().getFirst().status()).isEqualTo("member");
  }

  @Test
  void judgementsFindTheirWordsWhereABetterReaderHasMovedThem() {
    say(anna.edit(item(0), Field.POLARITY, "positive", "negative"));
    say(anna.whole(item(1), false));
    say(anna.whole(item(2), true));
    String moved = "A heading that was cut before.\n\n" + TEXT;
    Corrected corrected = replay(coded(moved), moved);
    assertThat(corrected.lost()).isEmpty();
    assertThat(corrected.items().claims().getFirst().polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(corrected.items().quantities()).isEmpty();
    assertThat(corrected.seen("m-1")).isTrue();
  }

  @Test
  void anEditFollowsTheSpeakerButRightDoesNotOutliveAChange() {
    say(anna.edit(item(0), Field.ABOUT, "GEO", "ARM"));
    say(anna.whole(item(0), true));
    Coded later =
        new Coded(
            List.of(), List.of(claim(TEXT, Polarity.NEUTRAL, "by autumn")), List.of(), List.of());
    Corrected corrected = replay(later, TEXT);
    assertThat(corrected.items().claims().getFirst().about()).containsExactly("ARM");
    assertThat(corrected.lost()).hasSize(1);
  }

  @Test
  void rightDoesNotOutliveAnotherHorizon() {
    say(anna.whole(item(0), true));
    Coded later =
        new Coded(
            List.of(), List.of(claim(TEXT, Polarity.POSITIVE, "by autumn")), List.of(), List.of());
    assertThat(replay(later, TEXT).lost())
        .singleElement()
        .satisfies(lost -> assertThat(lost.why()).contains("by autumn"));
  }

  @Test
  void aCountOfMeetingsStaysACount() {
    Coded counted =
        new Coded(List.of(), List.of(), List.of(quantity(TEXT, "meetings so far", "3")), List.of());
    Item item = counted.items().getFirst();
    say(anna.edit(item, Field.AMOUNT, "3", "2.5"));
    Corrected corrected = replay(counted, TEXT);
    assertThat(corrected.items().quantities().getFirst().amount()).isEqualByComparingTo("3");
    assertThat(corrected.lost())
        .singleElement()
        .satisfies(lost -> assertThat(lost.why()).contains("cannot be applied"));
  }

  @Test
  void whatNoFieldCanBeIsRefused() {
    assertThat(Values.typed(Field.CHANGE, "17")).isEqualTo("17 %");
    assertThat(Values.typed(Field.AMOUNT, "4 500 000")).isEqualTo("4500000");
    assertThatThrownBy(() -> Values.typed(Field.POLARITY, "good"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("good");
    assertThatThrownBy(() -> Values.typed(Field.AMOUNT, "many"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Values.typed(Field.BOUND, "nearly"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
