package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A mapping that is wrong names its line and what may be meant.
final class MappingTest {
  private static final String GOOD =
      """
      name: mine
      title: Mine
      licence: mine
      citation: me
      delimiter: comma
      key: a
      columns:
        x: a text what
        y|z: b real? how much
      """;

  @Test
  void aGoodOneIsRead() {
    Mapping mapping = Mapping.parse("my.yml", GOOD);
    assertThat(mapping.fields()).hasSize(2);
    assertThat(mapping.fields().get(1).optional()).isTrue();
    assertThat(mapping.origin().bibtex()).startsWith("@misc{mine,").contains("title = {Mine}");
    assertThat(mapping.origin().reexport()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "licence: mine;licnce: mine;line 3 is 'licnce: mine';the word is one of name",
        "delimiter: comma;delimiter: pipe;line 5 is 'delimiter: pipe';one of comma, semicolon, tab",
        "citation: me;citation me;line 4 is 'citation me';write `name: value`",
        "title: Mine;name: twice;line 2 is 'name: twice';'name' stands in line 1 too",
        "x: a text what;x: a number what;line 8 is 'x: a number what';the type is one of text",
        "x: a text what;x: A! text what;line 8;letters a-z",
        "x: a text what;x a;line 8 is 'x a';write `source column: name type meaning`",
        "key: a;key: c;has the key [c];a key column is misspelt",
        "delimiter: comma;header: no;has a column 'x';write its place: 1, 2",
        "delimiter: comma;bibtex: nobody;no entry 'nobody';the key is misspelt",
        "delimiter: comma;reexport: maybe;line 5 is 'reexport: maybe';one of yes, no",
      })
  void aWrongOneNamesItsLine(String good, String wrong, String what, String maybe) {
    assertThatThrownBy(() -> Mapping.parse("my.yml", GOOD.replace(good, wrong)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(what)
        .hasMessageContaining("\nMaybe ")
        .hasMessageContaining(maybe);
  }
}
