package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;

final class TrainedModelTest {
  @Test
  void trainingAgainGivesTheBytesThatShip() {
    String again = RelationModel.train(new ActorFinder(ActorTables.load()), Tongue.AZ);

    assertThat(again.equals(Table.text(Models.path(Tongue.AZ))))
        .as("data/model/az.tsv is what Train makes of the tables; run Train after changing them")
        .isTrue();
  }

  @Test
  void aWeightsFileSurvivesWritingAndReading() {
    String text = Table.text(Models.path(Tongue.AZ));
    String feature = text.lines().skip(1).findFirst().orElseThrow().split("\t", -1)[0];

    double[] shares = WeightsFile.parse(text).probabilities(java.util.List.of(feature));

    assertThat(java.util.Arrays.stream(shares).sum())
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(shares).hasSize(Classes.COUNT);
    assertThat(java.util.Arrays.stream(shares).distinct().count()).isGreaterThan(1);
  }
}
