package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

final class DerivedTest {
  private static final Analyser ANALYSER = new Analyser(Words::load);

  private static List<String> derived(String language, String sentence) {
    Tongue tongue = Tongue.of(language);
    return ANALYSER.analyse(tongue, Tokenizer.tokens(sentence, tongue), List.of()).hits().stream()
        .filter(hit -> hit.predicate().kind().equals(Predicate.DERIVED))
        .map(hit -> hit.predicate().id())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Norway intends to shell Chile. | en:THREATEN:(planned ASSAULT)",
        "en | Norway never visited Chile. | en:REJECT:(negated CONSULT)",
        "uk | Норвегія не відвідала Чилі. | uk:REJECT:(negated CONSULT)",
        "ru | Норвегия не посетила Чили. | ru:REJECT:(negated CONSULT)",
        "tr | Norveç Şili'yi desteklemedi. | tr:REJECT:(negated SUPPORT)",
        "az | Norveç Çilini dəstəkləmədi. | az:REJECT:(negated SUPPORT)",
        "tr | Norveç Şili'yi ziyaret edecek. | tr:AGREE:(planned CONSULT)",
      })
  void whatFollowsFromAPredicateStandsBesideIt(String language, String sentence, String id) {
    assertThat(derived(language, sentence)).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | Norway visited Chile.", "tr | Norveç Şili'yi ziyaret etti."})
  void aPlainActHasNothingThatFollows(String language, String sentence) {
    assertThat(derived(language, sentence)).isEmpty();
  }
}
