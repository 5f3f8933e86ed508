package org.steelyard.app.json;

import java.util.List;
import java.util.Map;
import org.steelyard.imports.Column;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Imports as JSON.
public final class ImportJson {
  private ImportJson() {}

  /// `[{"kind","title","licence","citation","bibtex","reexport","address","coverage","held","key",
  /// "columns"}]`; `held` where something is held.
  ///
  /// @param held rows of the kinds of which some are held
  public static ArrayNode kinds(List<Kind> kinds, Map<String, Long> held) {
    ArrayNode list = Json.list();
    for (Kind kind : kinds) {
      ObjectNode json = described(kind);
      json.put("reexport", kind.origin().reexport());
      json.put("bibtex", kind.origin().bibtex());
      if (held.containsKey(kind.name())) {
        json.put("held", held.get(kind.name()));
      }
      json.set("key", Json.texts(kind.key()));
      ArrayNode columns = Json.list();
      for (Column column : kind.columns()) {
        columns.add(
            Json.object()
                .put("name", column.name())
                .put("type", Json.name(column.type()))
                .put("meaning", column.meaning()));
      }
      json.set("columns", columns);
      list.add(json);
    }
    return list;
  }

  private static ObjectNode described(Kind kind) {
    Origin origin = kind.origin();
    ObjectNode json = Json.object().put("kind", kind.name()).put("title", kind.title());
    json.put("licence", origin.licence()).put("citation", origin.citation());
    Json.putText(json, "address", origin.address());
    Json.putText(json, "coverage", origin.coverage());
    return json;
  }

  /// What became of the rows of some files, with licence and citation.
  public static ObjectNode imported(Imported imported, Kind kind) {
    ObjectNode json = described(kind);
    ArrayNode files = Json.list();
    for (Imported.Account file : imported.files()) {
      ObjectNode one =
          Json.object()
              .put("file", file.file())
              .put("rows", file.rows())
              .put("stored", file.stored())
              .put("duplicate", file.duplicate())
              .put("refused", file.refused());
      Json.putText(one, "quarantine", file.quarantine());
      files.add(one);
    }
    json.set("files", files);
    return json.put("held", imported.held()).put("digest", imported.digest());
  }
}
