package org.steelyard.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.model.Outcome;

/// Expands the paths of a command line into inputs: files, folders with all that is below them
/// in sorted order, and `-` for standard input. Every path that is met has an outcome.
public final class Inputs {
  private final Path base;
  private final InputStream standardInput;
  private final List<Outcome<Input>> outcomes = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private Inputs(Path base, InputStream standardInput) {
    this.base = base;
    this.standardInput = standardInput;
  }

  /// Outcomes of `paths` in their order.
  ///
  /// @param base folder that relative paths start from
  /// @param standardInput what `-` reads; left open and read by nobody else
  public static List<Outcome<Input>> expand(
      List<String> paths, Path base, InputStream standardInput) {
    Inputs inputs = new Inputs(base, standardInput);
    for (String path : paths) {
      inputs.add(path);
    }
    return List.copyOf(inputs.outcomes);
  }

  private void add(String given) {
    if (given.equals("-")) {
      outcomes.add(new Outcome.Done<>(new Input.OfStream("-", () -> new Unclosed(standardInput))));
      return;
    }
    Path path;
    try {
      path = base.resolve(given);
    } catch (InvalidPathException e) {
      refuse(
          given, "'" + given + "' is no path.\nMaybe a character is wrong: " + e.getReason() + ".");
      return;
    }
    if (Files.isDirectory(path)) {
      addFolder(given, path);
    } else if (Files.exists(path)) {
      addFile(given, path, false);
    } else {
      refuse(given, "'" + given + "' does not exist.\nMaybe " + Nearest.hint(path) + ".");
    }
  }

  private void addFolder(String given, Path folder) {
    FolderWalk walk = FolderWalk.of(folder);
    String prefix = given.endsWith("/") ? given : given + "/";
    int before = outcomes.size();
    boolean any = false;
    for (FolderWalk.Entry entry : walk.entries()) {
      String name = prefix + entry.relative();
      switch (entry.state()) {
        case FILE -> any |= addFile(name, entry.path(), true);
        case LINK -> skip(name, "is a link; links within folders are not followed");
        case HIDDEN -> skip(name, "is hidden");
        case UNREADABLE ->
            refuse(name, "'" + name + "' cannot be read.\nMaybe you lack the permission.");
      }
    }
    if (!any
        && outcomes.stream().skip(before).noneMatch(o -> o instanceof Outcome.Refused<Input>)) {
      refuse(
          given,
          "'"
              + given
              + "' holds no file that can be read."
              + "\nMaybe the documents lie elsewhere.");
    }
  }

  /// Whether the file is a document, read or already met.
  private boolean addFile(String name, Path path, boolean found) {
    try {
      if (!Files.isRegularFile(path)) {
        refuse(name, "'" + name + "' is no ordinary file.\nMaybe it is a device or a pipe.");
        return false;
      }
      if (!seen.add(path.toRealPath())) {
        skip(name, "was given twice");
        return true;
      }
      long size = Files.size(path);
      if (size == 0) {
        refuse(name, "'" + name + "' is empty.\nMaybe it was not saved.");
      } else if (!Files.isReadable(path)) {
        refuse(name, "'" + name + "' cannot be read.\nMaybe you lack the permission.");
      } else {
        outcomes.add(new Outcome.Done<>(new Input.OfFile(name, path, size)));
      }
    } catch (IOException e) {
      refuse(name, unreadable(name, e));
    }
    return found;
  }

  /// Says why a file cannot be read.
  public static String unreadable(String name, IOException e) {
    return "'"
        + name
        + "' cannot be read ("
        + e.getClass().getSimpleName()
        + ").\nMaybe you lack the permission.";
  }

  private void skip(String name, String why) {
    outcomes.add(new Outcome.Skipped<>(name, "'" + name + "' " + why + "."));
  }

  private void refuse(String name, String why) {
    outcomes.add(new Outcome.Refused<>(name, why));
  }
}
