package org.steelyard.coding;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.steelyard.model.*;
import org.steelyard.read.Reading;
public final class DumpMain {
  public static void main(String[] a) throws Exception {
    Coder coder = Coder.load();
    List<String> out = new ArrayList<>();
    for (String l : List.of("en","uk","ru","az","tr")) for (ReadDocument d : SpeedMain.docs(l)) dump(l, coder.code(d), out);
    List<Path> files = new ArrayList<>();
    for (String root : List.of("data/sample", a[1])) if (Files.isDirectory(Path.of(root))) try (var s = Files.walk(Path.of(root))) { s.filter(p -> p.toString().endsWith(".txt") || p.toString().endsWith(".html")).sorted().forEach(files::add); }
    for (Path p : files) { Outcome<ReadDocument> o = Reading.outcome(Files.readAllBytes(p), p.getFileName().toString()); if (o instanceof Outcome.Done<ReadDocument>(ReadDocument d)) dump(p.toString(), coder.code(d), out); }
    Files.write(Path.of(a[0]), out);
  }
  static void dump(String n, Coding c, List<String> out) { out.add("# " + n); c.reports().forEach(r -> out.add(r.toString())); c.claims().forEach(r -> out.add(r.toString())); c.quantities().forEach(r -> out.add(r.toString())); c.memberships().forEach(r -> out.add(r.toString())); }
}
