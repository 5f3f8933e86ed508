package org.steelyard.app;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: the program's version and the Java that runs it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "steelyard "
          + (version == null ? "(from classes)" : version)
          + " (Java "
          + Runtime.version().feature()
          + ")"
    };
  }
}
