package org.steelyard.store.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;

/// DuckDB's native library, unpacked once into the user's cache folder and used from there.
///
/// Where the folder cannot be written, or the driver does not come as a jar, the driver
/// unpacks for
/// itself as it always does: slower, but it works.
final class NativeLibrary {
  private NativeLibrary() {}

  /// Loads DuckDB. The process has one: a native library belongs to one class loader.
  static Engine engine() {
    return Loaded.ENGINE;
  }

  private static final class Loaded {
    static final Engine ENGINE = load(cacheFolder());
  }

  static Engine load(Path cache) {
    ClassLoader parent = NativeLibrary.class.getClassLoader();
    try {
      Path library = unpacked(resource(parent), cache);
      return new DriverLoader(library, parent)
          .loadClass(DuckDbEngine.class.getName())
          .asSubclass(Engine.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (IOException | ReflectiveOperationException | LinkageError unusable) {
      return new DuckDbEngine();
    }
  }

  /// `$XDG_CACHE_HOME/steelyard`, else `.cache/steelyard` in the user's home.
  private static Path cacheFolder() {
    String given = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path root =
        given.isBlank() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(given);
    return root.resolve("steelyard");
  }

  /// The library for this system in the driver's jar, by the name that the driver gives it.
  private static URL resource(ClassLoader loader) throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String name =
        DriverLoader.RESOURCE
            + ".so_"
            + (system.startsWith("windows")
                ? "windows"
                : system.startsWith("mac") ? "macos" : "linux")
            + "_"
            + (List.of("aarch64", "arm64").contains(processor) ? "arm64" : "amd64");
    URL found = loader.getResource(name);
    if (found == null) {
      throw new IOException("The driver has no " + name);
    }
    return found;
  }

  /// The unpacked library. Its name holds the checksum, so a new driver never finds an old
  /// library.
  static Path unpacked(URL resource, Path cache) throws IOException {
    if (!(resource.openConnection() instanceof JarURLConnection jar)) {
      throw new IOException("Not in a jar: " + resource);
    }
    JarEntry entry = jar.getJarEntry();
    String version = jar.getMainAttributes().getValue("Bundle-Version");
    Path folder = cache.resolve("duckdb-" + (version == null ? "unknown" : version));
    Path library =
        folder.resolve(
            String.format(Locale.ROOT, "%s-%08x.so", DriverLoader.RESOURCE, entry.getCrc()));
    if (!Files.isRegularFile(library) || Files.size(library) != entry.getSize()) {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "unpacking", ".part");
      try (InputStream packed = jar.getInputStream()) {
        Files.copy(packed, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    }
    return library;
  }
}
