package org.steelyard.coding;
import java.lang.management.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import org.steelyard.coding.evaluate.SentenceDocument;
import org.steelyard.model.*;
public final class SpeedMain {
  static List<ReadDocument> docs(String l) throws Exception {
    List<String> s = new ArrayList<>();
    for (String f : List.of("", "-more", "-dense")) for (String line : Files.readAllLines(Path.of("data/training/" + l + f + ".jsonl"))) {
      int k = line.indexOf("\"text\""); if (k < 0) k = line.indexOf("\"marked\"");
      int q = line.indexOf('"', line.indexOf(':', k)) + 1; int e = q; while (line.charAt(e) != '"' || line.charAt(e-1) == '\\') e++;
      String t = line.substring(q, e).replace("\\\"", "\"").replaceAll("\\[[a-z] ([^\\]]*)\\]", "$1"); if (!t.isBlank()) s.add(t);
    }
    List<ReadDocument> d = new ArrayList<>();
    for (int i = 0; i < s.size(); i += 25) d.add(SentenceDocument.of(l, s.subList(i, Math.min(s.size(), i + 25))));
    return d;
  }
  public static void main(String[] a) throws Exception {
    Coder coder = Coder.load();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Thread main = Thread.currentThread();
    Map<String,Integer> samples = new ConcurrentHashMap<>(), top = new ConcurrentHashMap<>();
    String[] on = {""};
    Thread s = new Thread(() -> { try { while (true) { Thread.sleep(3); if (on[0].isEmpty()) continue; Set<String> seen = new HashSet<>(); boolean first = true; for (StackTraceElement e : main.getStackTrace()) { String c = e.getClassName(); if (c.startsWith("org.steelyard")) { String k = c.substring(c.lastIndexOf('.')+1) + "." + e.getMethodName(); if (first) top.merge(k, 1, Integer::sum); first = false; if (seen.add(k)) samples.merge(k, 1, Integer::sum);} } } } catch (InterruptedException e) {} });
    s.setDaemon(true); s.start();
    for (String l : a[0].split(",")) {
      List<ReadDocument> docs = docs(l);
      int n = docs.stream().mapToInt(d -> d.passages().size()).sum(); long chars = docs.stream().mapToLong(d -> d.document().text().length()).sum();
      int rounds = Integer.parseInt(a[1]); samples.clear(); top.clear(); int items = 0;
      for (int r = 0; r < rounds; r++) { on[0] = r >= rounds / 2 ? l : ""; long t = clock.getCurrentThreadCpuTime(); items = 0; for (ReadDocument d : docs) items += coder.code(d).reports().size(); double sec = (clock.getCurrentThreadCpuTime() - t) / 1e9; if (r == rounds - 1 || r == 0) System.out.printf("%s %d sentences of %d units, %d reports: %.0f/s%n", l, n, chars / n, items, n / sec); }
      on[0] = "";
      System.out.println("  top: " + show(top, 14)); System.out.println("  all: " + show(samples, 40));
    }
  }
  static String show(Map<String,Integer> m, int k) { StringBuilder b = new StringBuilder(); m.entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(k).forEach(e -> b.append(e.getValue()).append(' ').append(e.getKey()).append("  ")); return b.toString(); }
}
