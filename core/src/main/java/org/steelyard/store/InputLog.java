package org.steelyard.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.json.InputCodec;

/// The inputs as `inputs.jsonl` has them: of several lines for one input the last counts.
///
/// @param inputs inputs, in the order of their first lines
/// @param ends position of the last line of each, in bytes
record InputLog(Map<Input.Key, Input> inputs, Map<Input.Key, Long> ends) {
  private static final InputCodec CODEC = new InputCodec();

  /// The lines that begin at or after `position`.
  static InputLog read(AppendLog log, long position) {
    InputLog found = new InputLog(new LinkedHashMap<>(), new LinkedHashMap<>());
    List<AppendLog.Line> lines = log.from(position);
    for (int i = 0; i < lines.size(); i++) {
      try {
        Input input = CODEC.decode(lines.get(i).text());
        found.inputs().put(input.key(), input);
        found.ends().put(input.key(), lines.get(i).end());
      } catch (IllegalArgumentException broken) {
        throw new WorkspaceError.Invalid(
            log.file() + ", " + (position == 0 ? "line " : "new line ") + (i + 1),
            String.valueOf(broken.getMessage()),
            "the file was edited; restore it from a copy, or delete that line.");
      }
    }
    return found;
  }
}
