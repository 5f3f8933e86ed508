package org.steelyard.publish.words;

import java.util.Locale;
import org.steelyard.model.QuadClass;

/// Every string of the interface. `{0}`, `{1}` ... are places for values; `|` parts the
/// form for one from the form for many. Another language is another column here.
public enum Message {
  // Page
  EYEBROW("State brief: whom does this state lean to, since when, says who?"),
  SKIP("Skip to content"),
  THEME("Theme"),
  THEME_LABEL("Switch between light and dark"),
  CONTENTS("On this page"),
  CONTENTS_BEAM("Balance beam"),
  CONTENTS_VECTORS("Vectors over time"),
  CONTENTS_EVENTS("Events"),
  CONTENTS_MEETINGS("Meetings"),
  CONTENTS_MEMBERSHIPS("Organisations"),
  CONTENTS_QUANTITIES("Quantities"),
  CONTENTS_RECORDS("Other records"),
  CONTENTS_CLAIMS("Who says what"),
  CONTENTS_TESTED("Claims tested"),
  CONTENTS_FORECASTS("Quoted forecasts"),
  CONTENTS_SOURCES("Sources"),
  CONTENTS_METHOD("Method"),
  CONTENTS_CITE("How to cite"),
  CONTENTS_NUMBERS("Every number"),
  CONTENTS_NOTES("Notes"),
  CONTENTS_EVIDENCE("Sentences"),
  FOOTER("Steelyard: every number opens down to the sentence that it rests on."),
  PEEK("What this rests on"),
  BACK("Back"),
  CLOSE("Close"),
  IN_PLACE("Show in the page"),
  OPEN("open"),
  NONE("none"),
  // Counts
  N("n\u00a0{0}"),
  DOCUMENTS("{0} document|{0} documents"),
  REPORTS("{0} report|{0} reports"),
  EVENTS("{0} event|{0} events"),
  SOURCES("{0} source|{0} sources"),
  CODINGS("{0} coding|{0} codings"),
  POLES("{0} pole|{0} poles"),
  STEPS("{0} step|{0} steps"),
  MEETINGS("{0} dated meeting|{0} dated meetings"),
  FORECASTS("{0} forecast by quoted authors|{0} forecasts by quoted authors"),
  SKIPPED("{0} sentence not shown|{0} sentences not shown"),
  // Values
  NO_DATA("no data"),
  NO_DATA_BECAUSE("no data: {0}"),
  NO("no"),
  DATA("data"),
  NO_DATE("no date"),
  NOT_STATED("not stated"),
  NOT_KNOWN("not known"),
  PUBLISHED_ON("{0} (publication)"),
  SINCE("since {0}"),
  UNTIL("until {0}"),
  RANGE("{0} to {1}"),
  INTERVAL("{0}: {1} to {2}"),
  FULL("{0} ({1}; {2})"),
  MENTION("{0}, “{1}”"),
  // Opening
  AS_OF("as of {0}"),
  RUN("run {0}"),
  REPORTS_TO_EVENTS("{0} → {1}"),
  CHECKED("{0} checked by hand"),
  BOTTOM_LINE("Bottom line"),
  NO_BOTTOM_LINE("The sentences read support no statement about this state."),
  CHANGES("What changed since {0}"),
  NO_CHANGES("Nothing can be said: no pole has data for both days."),
  UNKNOWN("What is not known"),
  COURSE_RULE("The rule behind the word for the course"),
  COURSE_OTHERWISE("What would change it: {0}"),
  LEANING("{0}, leaning to {1}"),
  COURSE_SENTENCE(
      "{0}’s course is {1}: {2} effective vectors ({3}; {4}) of the {5} with data, and {6}."),
  NONE_BELOW("no pole is clearly below zero"),
  ONE_BELOW("only {0} is clearly below zero"),
  SOME_BELOW("{0} poles are clearly below zero ({1})"),
  HIGHEST("Relations stand highest with {0}, at {1}, above every other pole."),
  HIGHEST_UNSETTLED(
      "The highest value is {0}’s, {1}, but its interval overlaps that of {2}: the order is not"
          + " settled."),
  LOWEST_BELOW("The lowest is {0}, at {1}: clearly on the side of conflict."),
  LOWEST_AROUND("The lowest is {0}, at {1}: not clearly on either side of zero."),
  LOWEST_ABOVE("Even the lowest, {0}, is clearly above zero, at {1}."),
  ORDER_UNSETTLED("Its interval overlaps that of {0}."),
  LARGEST_SHARE("The largest share of engagement goes to {0}: {1}."),
  LARGEST_SHARE_UNSETTLED(
      "Shares of engagement with {0}, {1}, and {2}, {3}, are too close to rank."),
  CHANGED("{0} {1}: from {2} to {3}."),
  UNCHANGED("Within their intervals: {0}."),
  GAP_POLE("{0}: no data ({1})."),
  GAP_FEW("{0}: fewer than {1} events, so the place in the order may change with a few more."),
  GAP_SERIES("{0}: no value for {1} between {2} and {3}; the line has gaps there."),
  GAP_STEP("{0}: no value for {1}; the line has a gap there."),
  GAP_UNDATED("{0} without a date: not in the measures."),
  GAP_UNCHECKED(
      "No coding was checked by hand, so the coder’s precision on these texts is unknown."),
  GAP_READ_ONLY("What the {0} read do not mention is not in this brief."),
  // Charts
  VIEW_AS_TABLE("View as table"),
  HOW_COMPUTED("How this is computed"),
  SOURCE_LINE("Source: {0} from {1}, {2} · Steelyard run {3}"),
  SOURCE_COUNTS("{0} from {1} in {2}"),
  CONFLICT("Conflict"),
  COOPERATION("Cooperation"),
  BEAM_SUBTITLE(
      "Position from conflict (−10) to cooperation (+10), {0}. Dot area: the pole’s share of"
          + " engagement."),
  BEAM_NOTE(
      "The fulcrum is the mean of the positions, weighted by the shares. Where whiskers overlap, the"
          + " order is not settled."),
  BEAM_NO_DATA("No pole has data"),
  BEAM_ABOVE("{0} of {1} hang clearly on the cooperative side"),
  BEAM_NONE_BELOW("{0}; none is clearly on the other"),
  BEAM_SOME_BELOW("{0}; {1} clearly on the other"),
  BEAM_MANY_BELOW("{0}; {1} clearly on the other"),
  BEAM_TABLE("Position and share of each pole, {0}"),
  BEAM_LINE("{0} · {1} · n\u00a0{2}"),
  ALT_BEAM("Balance beam: {0}. From cooperation to conflict: {1}. Fulcrum then {2}, now {3}."),
  ALT_ABSENT("No data: {0}."),
  ALT_VECTORS("Affinity over time: {0}. Last values: {1}."),
  ALT_CLAIMS("Claims by country of the source: {0} speak well, {1} speak ill, of {2} in all."),
  FULCRUM("Fulcrum, weighted mean"),
  FULCRUM_NOW("Fulcrum now: {0}"),
  FULCRUM_SPREAD("{0}: {1} to {2}"),
  FULCRUM_NO_DATA("Fulcrum: no data"),
  MORE_POLES("and {0} more, in the table"),
  COLUMN_SHARE("share"),
  COLUMN_INTERVAL("80 % interval"),
  COLUMN_SPREAD("interval"),
  COLUMN_POSITION("position"),
  COLUMN_N("n"),
  COLUMN_REPORTS("reports"),
  KEY_SHARE("Dot area: share of engagement"),
  KEY_SHARE_SHORT("Area: share"),
  KEY_TITLE("How to read"),
  KEY_AFFINITY("affinity"),
  KEY_COVERAGE("reports a step"),
  NO_COVERAGE("no data"),
  EFFECTIVE("Effective vectors, of {0}"),
  EVENNESS("Evenness, 0 to 1"),
  CONCENTRATION("Concentration HHI*, 0 to 1"),
  MINIMUM("Worst pole’s affinity"),
  POLE("Pole"),
  POSITION("Position"),
  SHARE("Share"),
  VECTORS_SUBTITLE(
      "Affinity by {0}, one scale (−10 to +10). Under each line: reports. A gap means no data, not"
          + " zero."),
  VECTORS_TABLE("Affinity to each pole over time"),
  VECTORS_NO_DATA("No vector has data"),
  VECTORS_STAYS("{0} stays highest throughout"),
  VECTORS_ENDS("{0} ends highest, clear of the others"),
  VECTORS_UNSETTLED("The vectors end with overlapping intervals: no clear leader"),
  STEP_END("Step to"),
  // Events
  EVENTS_TITLE("Events, newest first"),
  NO_EVENTS("No event was coded in this period."),
  FILTER("Filter by kind"),
  ALL("All"),
  SHOW_ALL("Show all {0}"),
  REPORTS_SOURCES("{0}, {1}"),
  REPORTS_ELSEWHERE("{0} not in this file"),
  EVENT_FOOT("Event {0} · intensity {1} {2} · confidence {3}"),
  CONFIDENCE("confidence {0}"),
  EVENT("Event"),
  ITS_EVENT("its event"),
  EVENT_ABSENT("{0} (not in this file)"),
  QUAD_VERBAL_COOPERATION("Verbal cooperation"),
  QUAD_MATERIAL_COOPERATION("Material cooperation"),
  QUAD_VERBAL_CONFLICT("Verbal conflict"),
  QUAD_MATERIAL_CONFLICT("Material conflict"),
  // Links
  OPEN_CITATION("Citation {0}: open the quoted sentence"),
  OPEN_NUMBER("{0}: {1}. Open what it rests on"),
  OPEN_EVENT("Open the event: {0}"),
  OPEN_SENTENCE("Open the sentence in its context"),
  IN_CONTEXT("in context"),
  // Ledgers
  MEETINGS_TITLE("Meetings, and stated counts checked"),
  NO_MEETINGS("No dated meeting was found."),
  PARTICIPANTS("With"),
  LEVEL("Level and form"),
  ORDINAL("No. in year"),
  STATED_COUNT("Stated: {0} meetings in {1} ({2}). The ledger holds {3}."),
  FOUND("They are"),
  VERDICT_AGREES("Agrees"),
  VERDICT_DIFFERS("Differs"),
  VERDICT_NOT_COMPARABLE("Cannot be compared"),
  MEMBERSHIPS_TITLE("Organisations, as the texts put it"),
  NO_MEMBERSHIPS("No tie to an organisation was found."),
  MEMBERSHIP_TITLE("{0}: {1} of {2}"),
  ORGANISATION("Organisation"),
  STATUS("Status"),
  TESTED_TITLE("Claims tested against the numbers"),
  TESTED_NOTE("Claims that name a measurable thing, tested as of the day on which they were made."),
  NO_TESTED("No claim names a thing that a measure can test."),
  TESTED_OPEN("{0} of which nothing can be said yet"),
  TESTED_BY("Tested: {0}. {1}"),
  TESTED_NEEDS("Needed: {0}"),
  CONTRADICTED("contradicted"),
  SUPPORTED("supported"),
  CANNOT_BE_SAID("cannot be said"),
  RECORDS_TITLE("Other records: trade, arms, votes, organisations"),
  RECORDS_NOTE(
      "Imported data sets, beside the texts. Each number opens to its rows; years and source stand"
          + " under each table."),
  NO_RECORDS(
      "No data set was imported. ./steelyard import --list shows which can be, with their"
          + " licences."),
  RECORDS_ABSENT("Not shown"),
  WITH("With"),
  DEPENDENCE("Dependence"),
  QUADRANT("Where it stands"),
  PLANE_TITLE("Dependence and affinity: who is needed, who is liked"),
  PLANE_SUBTITLE("To the right: {0}. Up: affinity in the texts. Cross: 80\u00a0% intervals."),
  PLANE_NOTE(
      "Borders: affinity 0, share {0}. A pole whose cross meets a border cannot be told apart."),
  PLANE_UP("Affinity"),
  PLANE_RIGHT("Dependence"),
  PLANE_NEIGHBOURLINESS("friendly neighbourliness"),
  PLANE_FRIENDLY("friendly dependence"),
  PLANE_HOSTILE("hostile dependence"),
  PLANE_DISTANCE("hostile distance"),
  QUANTITIES_TITLE("Quantities, as stated"),
  NO_QUANTITIES("No quantity was found."),
  QUANTITIES_NOTE("{0} in all. “At least” and “about” are the text’s own words."),
  QUANTITY("What"),
  STATED("Stated"),
  BESIDE("Beside it"),
  NOT_COMPARED("nothing to compare with"),
  SENTENCE("Sentence"),
  CLAIMS_TITLE("Who says what"),
  CLAIMS_SUBTITLE(
      "Claims by the country of the source, {0} in all. Neutral and mixed ones count in n and are"
          + " not drawn."),
  NO_CLAIMS("No claim was found."),
  COUNTRY("Country of the source"),
  COUNTRY_UNKNOWN("Country not known"),
  SPEAKS_ILL("speaks ill"),
  SPEAKS_WELL("speaks well"),
  ALL_CLAIMS("all"),
  FORECASTS_TITLE("Quoted forecasts, and how they did"),
  NO_FORECASTS("No quoted forecast was found."),
  SPEAKER("Who"),
  SOURCE("Source"),
  RESOLVED_BY("How it stands"),
  STATUS_OPEN("Open"),
  STATUS_CAME_TRUE("Came true"),
  STATUS_DID_NOT_COME("Did not come"),
  STATUS_CONDITION_NOT_MET("Condition not met"),
  STATUS_CANNOT_BE_RESOLVED("Cannot be resolved"),
  // Sources and method
  SOURCES_TITLE("Sources"),
  NO_DOCUMENTS("No document was read."),
  DOCUMENT("Document"),
  DOCUMENT_ABSENT("a document that is not in this file"),
  PUBLISHER("Publisher"),
  PUBLISHER_UNKNOWN("publisher not known"),
  PUBLISHED("Published, and how known"),
  PUBLISHED_HOW("{0} ({1})"),
  LANGUAGE("Language"),
  ADDRESS("Address"),
  SENTENCES("Sentences"),
  METHOD_TITLE("Method"),
  METHOD_TEXT(
      "Documents are split into sentences; rules code who did what to whom into reports; reports of"
          + " one act become one event; measures are computed from events. No language model writes"
          + " any of this text: the sentences are templates filled with measures."),
  PROGRAM("Program"),
  CODER("Coder"),
  RUN_LABEL("Run"),
  RULES("Rules"),
  RULES_FIRED("{0} different rules behind {1}"),
  SCALES("Intensity scales"),
  FORMULAS("Formulas"),
  FORMULA("Formula"),
  CITE_TITLE("How to cite"),
  CITE_NAME("{0}: foreign-policy brief, {1}"),
  CITE_TEXT("Steelyard ({2}). {0}: foreign-policy brief, {1}. Version {3}, run {4}; {5}."),
  BIBTEX("BibTeX entry"),
  DOWNLOAD_TITLE("Download"),
  DOWNLOAD(
      "This file holds all numbers as JSON in its element “data”. For whole tables:"
          + " “./steelyard export events --format csv” (also parquet, jsonl, gexf, geojson) in the"
          + " workspace of run {0}."),
  // Junction
  NUMBERS_TITLE("Every number, opened"),
  NUMBERS_SUBTITLE("Formula, inputs, and the events behind it with what each contributes."),
  SHOW_ALL_NUMBERS("Show all {0} panels"),
  RUN_AND_KEY("Run, key"),
  CONTRIBUTIONS("Contributions of {0}"),
  CONTRIBUTIONS_REST("{0} more, each smaller, together"),
  NO_CONTRIBUTIONS("It rests on other numbers: see its inputs."),
  NOTES_TITLE("Notes: the cited sentences"),
  EVIDENCE_TITLE("Sentences that this brief rests on"),
  EVIDENCE_SUBTITLE(
      "For each document the sentences that are cited or coded, with one neighbour on each side;"
          + " not the whole text."),
  SHOW_ALL_DOCUMENTS("Show the sentences of all documents"),
  SENTENCE_NUMBER("s{0}"),
  LEGEND_GOOD("event: cooperation"),
  LEGEND_ILL("event: conflict"),
  LEGEND_CLAIM("claim, forecast"),
  LEGEND_QUANTITY("quantity"),
  LEGEND_MEMBERSHIP("membership"),
  FIELD_SOURCE("Source"),
  FIELD_TARGET("Target"),
  FIELD_DATE("Date"),
  FIELD_PLACE("Place"),
  FIELD_MODALITY("Modality"),
  FIELD_REPORTER("Says who"),
  FIELD_CONFIDENCE("Confidence"),
  FIELD_RULE("Rule"),
  FIELD_EVIDENCE("Evidence"),
  FIELD_ID("Id"),
  FIELD_ABOUT("About"),
  FIELD_POLARITY("Polarity"),
  FIELD_QUOTATION("Quotation"),
  FIELD_HORIZON("Horizon"),
  FIELD_CONDITION("Condition"),
  FIELD_PERIOD("Period"),
  FIELD_CHANGE("Change");

  private final String english;

  Message(String english) {
    this.english = english;
  }

  /// The string with its places filled. Values are put in as they are, braces and all.
  public String text(String... values) {
    return fill(english, values);
  }

  /// The form for `n`, which fills the first place.
  public String count(int n) {
    int bar = english.indexOf('|');
    String form = n == 1 ? english.substring(0, bar) : english.substring(bar + 1);
    return fill(form, Numbers.count(n));
  }

  /// Name of a class of events.
  public static Message quad(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> QUAD_VERBAL_COOPERATION;
      case MATERIAL_COOPERATION -> QUAD_MATERIAL_COOPERATION;
      case VERBAL_CONFLICT -> QUAD_VERBAL_CONFLICT;
      case MATERIAL_CONFLICT -> QUAD_MATERIAL_CONFLICT;
    };
  }

  /// Words for a verdict by its name.
  public static String verdict(String name) {
    return valueOf("VERDICT_" + name).text();
  }

  /// Words for a forecast's status by its name.
  public static String status(String name) {
    return valueOf("STATUS_" + name.toUpperCase(Locale.ROOT)).text();
  }

  private static String fill(String form, String... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '{') {
        out.append(values[form.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
