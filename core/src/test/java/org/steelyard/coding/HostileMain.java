package org.steelyard.coding;
import java.lang.management.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import org.steelyard.coding.evaluate.SentenceDocument;
import org.steelyard.model.*;
import org.steelyard.read.Reading;
public final class HostileMain {
  static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  static Coder coder = Coder.load();
  static volatile String label = "";
  static long run(String language, String text, String mode) {
    ReadDocument read = switch (mode) {
      case "one" -> SentenceDocument.of(language, List.of(text));
      default -> read(text, language);
    };
    if (read == null) return 0;
    long t = CLOCK.getCurrentThreadCpuTime();
    try { coder.code(read); } catch (RuntimeException | StackOverflowError e) { System.out.println("EXC " + label + " " + e); StackTraceElement[] st=e.getStackTrace(); for (int i=0;i<Math.min(6,st.length);i++) System.out.println("   " + st[i]); }
    return CLOCK.getCurrentThreadCpuTime() - t;
  }
  static ReadDocument read(String text, String language) {
    Outcome<ReadDocument> o = Reading.outcome(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    return o instanceof Outcome.Done<ReadDocument>(ReadDocument d) ? relabel(d, language) : null;
  }
  static ReadDocument relabel(ReadDocument d, String language) {
    List<Passage> ps = new ArrayList<>();
    for (Passage p : d.passages()) ps.add(new Passage(p.documentId(), p.ordinal(), p.paragraph(), p.span(), p.kind().coded() ? p.kind() : PassageKind.BODY, language, p.clean()));
    return new ReadDocument(d.document(), ps);
  }
  public static void main(String[] a) throws Exception {
    int size = Integer.parseInt(a[0]);
    String[] langs = a[1].split(",");
    String[] modes = a[2].split(",");
    String only = a.length > 3 ? a[3] : "";
    Thread main = Thread.currentThread();
    Map<String,Map<String,Integer>> samples = new ConcurrentHashMap<>();
    Thread s = new Thread(() -> { try { while (true) { Thread.sleep(10); StackTraceElement[] st = main.getStackTrace(); String f = ""; int n = 0; for (StackTraceElement e : st) if (e.getClassName().startsWith("org.steelyard") && n < 3) { f += e.getFileName() + ":" + e.getLineNumber() + " < "; n++; } samples.computeIfAbsent(label, k -> new ConcurrentHashMap<>()).merge(f, 1, Integer::sum);} } catch (InterruptedException e) {} });
    s.setDaemon(true); s.start();
    for (String l : langs) {
      run(l, Hostile.repeated(Hostile.units(l).get("acts, with stops"), 20000), "read");
      Map<String,java.util.function.IntFunction<String>> cases = new LinkedHashMap<>();
      Hostile.units(l).forEach((k,u) -> cases.put(k, n -> Hostile.repeated(u, n)));
      for (String m : Hostile.marks()) cases.put("'" + m.replace("\n","\\n") + "'", n -> Hostile.repeated(m, n));
      for (String[] p : new String[][] {{"(",")"},{"[","]"},{"“","”"},{"«","»"},{"“a ","” "},{"\"a ","b\" "},{"„","“"}}) cases.put("nested " + p[0] + p[1], n -> Hostile.nested(p[0], p[1], n));
      cases.put("strangers", n -> Hostile.strangers(l, n));
      for (String mode : modes) for (var c : cases.entrySet()) {
        if (!only.isEmpty() && !c.getKey().contains(only)) continue;
        label = l + " " + mode + " " + c.getKey();
        long t1 = Math.min(run(l, c.getValue().apply(size), mode), run(l, c.getValue().apply(size), mode));
        long t2 = run(l, c.getValue().apply(4 * size), mode);
        double ratio = (double) t2 / Math.max(1, t1);
        boolean bad = t2 > 4000L * 4 * size || (ratio > 7 && t2 > 100_000_000L);
        System.out.printf(Locale.ROOT, "%-40s %8.1f %8.1f ms ratio %5.1f  %7.0f ns/unit %s%n", label, t1/1e6, t2/1e6, ratio, (double) t2/(4*size), bad ? "<<<" : "");
        if (bad) samples.getOrDefault(label, Map.of()).entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(5).forEach(e -> System.out.println("      " + e.getValue() + " " + e.getKey()));
      }
    }
  }
}
