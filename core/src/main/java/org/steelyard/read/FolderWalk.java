package org.steelyard.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that lies in a folder, in sorted order; links are named and not followed.
final class FolderWalk extends SimpleFileVisitor<Path> {
  /// What an entry is.
  enum State {
    FILE,
    LINK,
    HIDDEN,
    UNREADABLE
  }

  /// @param relative path below the folder, with `/`
  record Entry(String relative, Path path, State state) {}

  private final Path root;
  private final List<Entry> entries = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  static FolderWalk of(Path folder) {
    // The folder itself may be a link: the user named it.
    Path start;
    try {
      start = folder.toRealPath();
    } catch (IOException e) {
      start = folder;
    }
    FolderWalk walk = new FolderWalk(start);
    try {
      Files.walkFileTree(start, walk);
    } catch (IOException e) {
      walk.add(folder, State.UNREADABLE);
    }
    walk.entries.sort(Comparator.comparing(Entry::relative));
    return walk;
  }

  List<Entry> entries() {
    return entries;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (!folder.equals(root) && hidden(folder)) {
      add(folder, State.HIDDEN);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    State state = attributes.isSymbolicLink() ? State.LINK : State.FILE;
    add(file, hidden(file) ? State.HIDDEN : state);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    add(file, State.UNREADABLE);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(
      Path folder, @org.jspecify.annotations.Nullable IOException e) {
    return FileVisitResult.CONTINUE;
  }

  private static boolean hidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private void add(Path path, State state) {
    String relative = root.relativize(path).toString().replace('\\', '/');
    entries.add(new Entry(relative, path, state));
  }
}
