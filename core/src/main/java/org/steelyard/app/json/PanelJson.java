package org.steelyard.app.json;

import java.util.List;
import org.steelyard.store.panel.ColumnNote;
import org.steelyard.store.panel.Component;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Panels as JSON.
public final class PanelJson {
  private PanelJson() {}

  /// `{"file","notes","unit","system","directed","from","to","rows","digest","columns":[{"name",
  /// "meaning","unit","source","citation","coverage","asOf","rowsUsed","digest"}]}`.
  public static ObjectNode of(Panel panel, PanelMade made) {
    ObjectNode json =
        Json.object()
            .put("file", made.file().toString())
            .put("notes", made.notes().toString())
            .put("unit", Json.name(panel.unit()))
            .put("system", panel.system().code())
            .put("directed", panel.directed())
            .put("from", panel.from())
            .put("to", panel.to())
            .put("rows", made.rows())
            .put("digest", made.digest());
    ArrayNode columns = Json.list();
    for (ColumnNote note : made.columns()) {
      ObjectNode one =
          Json.object()
              .put("name", note.name())
              .put("meaning", note.meaning())
              .put("unit", note.unit())
              .put("source", note.source())
              .put("citation", note.citation())
              .put("coverage", note.coverage())
              .put("asOf", note.asOf())
              .put("rowsUsed", note.used());
      Json.putText(one, "digest", note.digest());
      columns.add(one);
    }
    json.set("columns", columns);
    return json;
  }

  /// `[{"name","title","kinds","coverage","asOf"}]`.
  public static ArrayNode components(List<Component> all) {
    ArrayNode list = Json.list();
    for (Component component : all) {
      ObjectNode one = Json.object().put("name", component.name()).put("title", component.title());
      one.set("kinds", Json.texts(component.kinds()));
      one.put("coverage", component.coverage().told());
      list.add(one.put("asOf", component.coverage().asOf()));
    }
    return list;
  }
}
