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
  void aWeightsFileSurvivesReadingAndWriting() {
    String text = Table.text(Models.path(Tongue.AZ));

    assertThat(WeightsFile.text(WeightsFile.read(text)).equals(text)).isTrue();
  }
}
