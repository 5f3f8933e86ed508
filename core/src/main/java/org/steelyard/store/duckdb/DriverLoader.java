package org.steelyard.store.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Loads DuckDB's classes so that they use a native library unpacked before.
///
/// The driver looks for its library as a resource and, where it finds one, copies those 70 MB into
/// the temp folder at every start, and leaves them there when the process is killed. Only where
/// there is no such resource it asks [System#loadLibrary]. This loader hides the resource and
/// answers that question. It defines the driver's classes and the two of ours that name them; all
/// others are shared.
final class DriverLoader extends ClassLoader {
  static final String RESOURCE = "libduckdb_java";

  static {
    registerAsParallelCapable();
  }

  private final Path library;

  DriverLoader(Path library, ClassLoader parent) {
    super("duckdb", parent);
    this.library = library;
  }

  private static boolean own(String name) {
    return name.startsWith("org.duckdb.") || name.startsWith("org.steelyard.store.duckdb.DuckDb");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!own(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream code = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = code.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException unreadable) {
      throw new ClassNotFoundException(name, unreadable);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    return name.startsWith(RESOURCE) ? null : super.getResource(name);
  }

  @Override
  protected @Nullable String findLibrary(String name) {
    return name.equals("duckdb_java") ? library.toString() : null;
  }
}
