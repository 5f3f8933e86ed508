package org.steelyard.imports;

import org.steelyard.language.Table;

/// The BibTeX entries of what can be imported: `data/imports/sources.bib`.
final class Bibliography {
  private static final String FILE = "data/imports/sources.bib";

  private Bibliography() {}

  /// The entry with this key, from its `@` to its closing brace on a line of its own.
  ///
  /// @throws IllegalArgumentException where there is none
  static String entry(String key) {
    String text = Table.text(FILE);
    int at = text.indexOf('{' + key + ',');
    int from = at < 0 ? -1 : text.lastIndexOf('@', at);
    int to = from < 0 ? -1 : text.indexOf("\n}", from);
    if (to < 0) {
      throw new IllegalArgumentException(
          FILE + " has no entry '" + key + "'.\nMaybe the key is misspelt.");
    }
    return text.substring(from, to + 2);
  }

  /// An entry for data that a person declared.
  static String misc(String key, String title, String citation, String address) {
    StringBuilder entry = new StringBuilder("@misc{").append(key);
    entry.append(",\n  title = {").append(braced(title)).append('}');
    entry.append(",\n  note = {").append(braced(citation)).append('}');
    if (!address.isEmpty()) {
      entry.append(",\n  howpublished = {\\url{").append(braced(address)).append("}}");
    }
    return entry.append("\n}").toString();
  }

  private static String braced(String text) {
    return text.replace("{", "(").replace("}", ")");
  }
}
