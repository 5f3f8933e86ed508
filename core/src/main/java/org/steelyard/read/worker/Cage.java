package org.steelyard.read.worker;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The limits that a child process lives in.
///
/// @param java the program that runs it
/// @param main class whose `main` calls [WorkerServer#serve]
/// @param classPath its classes
/// @param folder its working and temporary folder, inside the workspace
/// @param heap most heap, in mebibytes
/// @param silence longest time without a word about one document
/// @param aMebibyte added to `silence` for each mebibyte of the document beyond the first
public record Cage(
    Path java,
    String main,
    String classPath,
    Path folder,
    int heap,
    Duration silence,
    Duration aMebibyte) {
  /// The usual cage: 512 MiB of heap, 9 seconds and 1 more for each mebibyte.
  public static Cage usual(Path folder, String main) {
    return new Cage(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        main,
        absolute(System.getProperty("java.class.path")),
        folder.toAbsolutePath(),
        512,
        Duration.ofSeconds(9),
        Duration.ofSeconds(1));
  }

  /// The child has another working folder.
  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator), -1))
        .map(entry -> entry.isEmpty() ? entry : Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /// How long a document of `bytes` may take.
  Duration limit(long bytes) {
    return silence.plus(aMebibyte.multipliedBy(bytes >> 20));
  }

  /// How long opening a container of `bytes` may go on without a document.
  Duration opening(long bytes) {
    return silence.plusSeconds(bytes >> 26);
  }

  /// The command line of a child. It writes no files of its own outside its folder, and loads no
  /// agents or options from the environment.
  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(
        List.of(
            "-Xmx" + heap + "m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
            "-XX:TieredStopAtLevel=4",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder,
            "-Duser.home=" + folder,
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            main));
    return command;
  }
}
