package org.steelyard.store.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.store.Generated;
import org.steelyard.store.data.CodedDocument;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.Run;

/// A record that is written and read again is equal to what it was.
class RoundTripLawTest {
  private static final String ID = "0".repeat(64);

  private static <T> void holds(Codec<T> codec, T value) {
    String json = codec.encode(value);
    assertThat(codec.decode(json)).isEqualTo(value);
    assertThat(json).doesNotContain("\n");
    // A store keeps UTF-8: the text must survive that as well.
    byte[] bytes = json.getBytes(UTF_8);
    assertThat(new String(bytes, UTF_8)).isEqualTo(json);
  }

  private static <T> void hold(Codec<T> codec, List<T> values) {
    values.forEach(value -> holds(codec, value));
  }

  @Test
  void everyRecordIsRestoredExactlyWhateverItsText() {
    for (int seed = 0; seed < 100; seed++) {
      CodedDocument coded = new Generated(seed, true).coded(ID, "name " + seed);
      holds(new DocumentCodec(), coded.read().document());
      assertThat(PassagesCodec.decode(coded.read().document(), PassagesCodec.encode(coded.read())))
          .isEqualTo(coded.read().passages());
      hold(new ReportCodec(), coded.coding().reports());
      hold(new ClaimCodec(), coded.coding().claims());
      hold(new QuantityCodec(), coded.coding().quantities());
      hold(new MembershipCodec(), coded.coding().memberships());
      hold(new EventCodec(), Generated.events(coded.coding().reports()));
    }
  }

  @Test
  void aCleanTextKeepsItsMapToTheOriginal() {
    Generated generated = new Generated(7, true);
    for (int i = 0; i < 200; i++) {
      holds(CleanTextCodec.CLEAN, generated.clean());
    }
  }

  @Test
  void everyDateIsRestoredEvenBeyondTheCalendar() {
    Generated generated = new Generated(11, false);
    for (int i = 0; i < 200; i++) {
      holds(WhenCodec.WHEN, generated.when());
    }
  }

  @Test
  void inputsAndRunsAreRestored() {
    Given source = new Given(PublicationDate.UNKNOWN, new Source("s", "p", "", "", "", ""));
    holds(new GivenCodec(), Given.NOTHING);
    holds(new GivenCodec(), source);
    holds(new InputCodec(), new Input("a", ID, source, Input.Kind.REFUSED, "why\nMaybe", "r1"));
    Instant now = Instant.parse("2026-11-26T10:00:00.123Z");
    holds(
        new RunCodec(),
        new Run("r1", "read", Map.of("code", "1"), "s", "d", Map.of("inputs", 5L), now, now));
  }

  @Test
  void brokenJsonIsRefusedWithItsBeginning() {
    assertThatThrownBy(() -> JsonIn.parse("{\"a\": "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{\"a\": ");
    assertThatThrownBy(() -> new GivenCodec().decode("{\"source\": 5}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source");
  }
}
