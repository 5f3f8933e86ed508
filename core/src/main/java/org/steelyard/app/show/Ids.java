package org.steelyard.app.show;

import java.util.List;
import java.util.function.Function;
import org.steelyard.app.console.UserError;

/// Finds an item by the beginning of its id, as people copy it.
final class Ids {
  private static final int SHOWN = 5;

  private Ids() {}

  /// The items whose id begins with `id`; an exact match stands alone.
  static <T> List<T> all(String id, List<T> items, Function<T, String> key) {
    List<T> exact = items.stream().filter(item -> key.apply(item).equals(id)).toList();
    return exact.isEmpty()
        ? items.stream().filter(item -> key.apply(item).startsWith(id)).toList()
        : exact;
  }

  /// The one item whose id begins with `id`.
  ///
  /// @throws UserError where there is none or more than one
  static <T> T one(String id, String kind, List<T> items, Function<T, String> key) {
    List<T> found = all(id, items, key);
    if (found.isEmpty()) {
      throw UserError.failed(
          "There is no " + kind + " '" + id + "' among " + items.size() + ".",
          "it is in another workspace: name it with -w DIR.");
    }
    if (found.size() > 1) {
      throw ambiguous(id, found.stream().map(key).toList());
    }
    return found.getFirst();
  }

  static UserError ambiguous(String id, List<String> ids) {
    return UserError.failed(
        "'"
            + id
            + "' begins "
            + ids.size()
            + " ids: "
            + String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())))
            + ".",
        "give more of it.");
  }
}
