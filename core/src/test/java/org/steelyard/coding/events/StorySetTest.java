package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.PloverType;

final class StorySetTest {
  private static String row(String doc, String text, String acts) {
    return "{\"doc\":\""
        + doc
        + "\",\"actors\":{\"a\":\"NOR\",\"b\":\"CHL\"},\"text\":\""
        + text
        + "\",\"acts\":["
        + acts
        + "]}\n";
  }

  @Test
  void sentencesOfOneStoryStayTogetherInTheirOrder() {
    List<StorySet.Story> stories =
        StorySet.parse(
            row("one", "[a Oslo] waits.", "")
                + row("two", "[b Santiago] waits.", "")
                + row("one", "[a Norway] waits.", ""));

    assertThat(stories).extracting(StorySet.Story::id).containsExactly("one", "two");
    assertThat(stories.getFirst().sentences())
        .extracting(s -> s.annotated().text())
        .containsExactly("Oslo waits.", "Norway waits.");
  }

  @Test
  void actsAreAskedForByCode() {
    StorySet.Sentence sentence =
        StorySet.parse(row("one", "[a Oslo] met [b Chile].", "\"a=b CONSULT\",\"a>b AID/AGREE\""))
            .getFirst()
            .sentences()
            .getFirst();

    assertThat(sentence.between("NOR", "CHL")).containsExactly(PloverType.CONSULT, PloverType.AID);
    assertThat(sentence.between("CHL", "NOR")).containsExactly(PloverType.CONSULT);
    assertThat(sentence.between("NOR", "PER")).isEmpty();
  }

  @Test
  void anUnknownTypeIsRefusedWithItsName() {
    assertThatThrownBy(() -> StorySet.parse(row("one", "[a Oslo] met [b Chile].", "\"a>b HUG\"")))
        .hasMessageContaining("HUG");
  }
}
