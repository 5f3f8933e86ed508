package org.steelyard.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.model.Span;

/// A small gazetteer for tests: beginnings of names, the longest first.
final class Names {
  private record Entry(String code, Kind kind, String body, String person) {}

  private static final Map<String, Entry> NAMES = new LinkedHashMap<>();

  private Names() {}

  private static void add(String code, Kind kind, String body, String person, String... stems) {
    for (String stem : stems) {
      NAMES.put(stem, new Entry(code, kind, body, person));
    }
  }

  static {
    add(
        "UNO",
        Kind.ORGANISATION,
        "UNSC",
        "",
        "un security council",
        "рад* безпеки оон",
        "совет* безопасности оон");
    add(
        "NAMOV",
        Kind.ORGANISATION,
        "NAM",
        "",
        "non - aligned movement",
        "рух* неприєднання",
        "движени* неприсоединения",
        "qoşulmama hərəkatı*",
        "bağlantısızlar hareketi*");
    add(
        "SCO",
        Kind.ORGANISATION,
        "SCO",
        "",
        "sco",
        "shanghai cooperation organisation",
        "шос",
        "şət");
    add("BRICS", Kind.ORGANISATION, "BRICS", "", "brics", "брікс", "брикс");
    add("GUAM", Kind.ORGANISATION, "GUAM", "", "guam", "гуам*");
    add("OIC", Kind.ORGANISATION, "OIC", "", "ісламського співробітництва", "oic");
    add("COE", Kind.ORGANISATION, "COE", "", "council of europe", "рад* європи");
    add("EUU", Kind.ORGANISATION, "EUU", "", "european union", "eu", "європейськ* союз*");
    add("EUU", Kind.ORGANISATION, "ENP", "", "european neighborhood policy");
    add("EUU", Kind.ORGANISATION, "EAP", "", "eastern partnership");
    add("NATO", Kind.ORGANISATION, "NATO", "", "nato", "нато");
    add("RUS", Kind.PERSON, "", "Vladimir Putin", "vladimir putin", "putin", "путін*");
    add("RUS", Kind.PERSON, "", "Sergey Lavrov", "lavrov", "лавров");
    add("AZE", Kind.PERSON, "", "Ilham Aliyev", "ilham aliyev", "aliyev", "aliyev's");
    add("AZE", Kind.ADJECTIVE, "", "", "azerbaijani", "азербайджанськ*", "азербайджанск*");
    add("RUS", Kind.ADJECTIVE, "", "", "russian", "російськ*", "российск*", "русск*");
    add("UKR", Kind.ADJECTIVE, "", "", "ukrainian", "українськ*", "украинск*");
    add("TUR", Kind.ADJECTIVE, "", "", "turkish", "турецьк*", "турецк*");
    add("AZE", Kind.METONYM, "", "", "baku", "баку", "bakı", "bakü");
    add("RUS", Kind.METONYM, "", "", "moscow", "москв*", "moskva*");
    add(
        "AZE",
        Kind.STATE,
        "",
        "",
        "azerbaijan",
        "azerbaijan's",
        "азербайджан*",
        "azərbaycan*",
        "azerbaycan*");
    add("ARM", Kind.STATE, "", "", "armenia", "armenia's", "вірмені*", "армени*", "ermənistan*");
    add("RUS", Kind.STATE, "", "", "russia", "russia's", "росі*", "росси*", "rusiya*", "rusya*");
    add("UKR", Kind.STATE, "", "", "ukraine", "ukraine's", "україн*", "украин*");
    add(
        "GEO",
        Kind.STATE,
        "",
        "",
        "georgia",
        "georgia's",
        "грузі*",
        "грузи*",
        "gürcüstan*",
        "gürcistan*");
    add("TUR", Kind.STATE, "", "", "türkiye", "türkiye*", "turkey", "туреччин*", "турци*");
    add("FRA", Kind.STATE, "", "", "france", "франці*", "fransa*");
    add("IRN", Kind.STATE, "", "", "iran", "іран*", "иран*");
  }

  static List<Mention> mentions(List<Token> tokens, Tongue tongue) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      Entry best = new Entry("", Kind.STATE, "", "");
      for (Map.Entry<String, Entry> name : NAMES.entrySet()) {
        int at = end(tokens, i, name.getKey().split(" ", -1));
        if (at > end) {
          end = at;
          best = name.getValue();
        }
      }
      boolean named = best.kind() == Kind.ADJECTIVE || tokens.get(i).capital();
      if (end == i || !named) {
        i++;
        continue;
      }
      Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
      String sector = best.kind() == Kind.ORGANISATION ? "IGO" : "GOV";
      found.add(
          new Mention(
              best.code(),
              best.code().toLowerCase(Locale.ROOT) + tongue.code(),
              sector,
              best.kind(),
              span,
              i,
              end,
              best.person(),
              best.body(),
              List.of()));
      i = end;
    }
    return found;
  }

  private static int end(List<Token> tokens, int i, String[] parts) {
    if (i + parts.length > tokens.size()) {
      return i;
    }
    for (int n = 0; n < parts.length; n++) {
      String folded = tokens.get(i + n).folded();
      String part = parts[n];
      boolean fits =
          part.endsWith("*")
              ? folded.startsWith(part.substring(0, part.length() - 1))
              : folded.equals(part);
      if (!fits) {
        return i;
      }
    }
    return i + parts.length;
  }
}
