package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Event;
import org.steelyard.publish.Ledgers;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// The meeting ledger, and stated counts checked against it.
final class MeetingsSection {
  private MeetingsSection() {}

  static void write(Page page, Markup out) {
    Ledgers ledgers = page.data.ledgers();
    out.open("section", "class", "part", "id", "meetings");
    out.element("h2", Message.MEETINGS_TITLE.text());
    for (Ledgers.StatedCount count : ledgers.statedCounts()) {
      stated(page, count, out);
    }
    if (ledgers.meetings().isEmpty()) {
      out.element("p", Message.NO_MEETINGS.text()).close();
      return;
    }
    Table table =
        new Table(
            out,
            Message.MEETINGS_TITLE.text(),
            List.of(
                Message.FIELD_DATE.text(),
                Message.PARTICIPANTS.text(),
                Message.FIELD_PLACE.text(),
                Message.LEVEL.text(),
                "#" + Message.ORDINAL.text(),
                Message.EVENT.text()));
    for (Ledgers.Meeting meeting : ledgers.meetings()) {
      table
          .row(Dates.of(meeting.when()))
          .cell(page.codings.named(meeting.participants()))
          .cell(meeting.where().isBlank() ? Message.NOT_STATED.text() : meeting.where())
          .cell(level(meeting))
          .cell(
              meeting.ordinal() == 0 ? Message.NOT_KNOWN.text() : Numbers.count(meeting.ordinal()))
          .begin();
      event(page, meeting.eventId(), out);
      table.end().endRow();
    }
    table.done();
    out.close();
  }

  private static String level(Ledgers.Meeting meeting) {
    String both = meeting.level() + " " + meeting.format();
    return both.isBlank() ? Message.NOT_STATED.text() : both.strip();
  }

  private static void event(Page page, String id, Markup out) {
    List<Event> found = page.index.event(id);
    if (found.isEmpty()) {
      out.text(Message.EVENT_ABSENT.text(id));
    } else {
      page.link(out, page.anchors.event(id), Message.OPEN.text(), Message.OPEN_EVENT.text(id));
    }
  }

  private static void stated(Page page, Ledgers.StatedCount count, Markup out) {
    out.open("div", "class", "check " + verdict(count.verdict()));
    out.element("b", Message.verdict(count.verdict().name()));
    out.open("p")
        .text(
            Message.STATED_COUNT.text(
                Numbers.count(count.stated()),
                count.period(),
                page.codings.named(count.participants()),
                Message.MEETINGS.count(count.eventIds().size())));
    page.cite(out, List.of(count.citation()));
    if (!count.eventIds().isEmpty()) {
      out.text(" " + Message.FOUND.text() + " ");
      for (int i = 0; i < count.eventIds().size(); i++) {
        out.text(i == 0 ? "" : ", ");
        String id = count.eventIds().get(i);
        List<Event> found = page.index.event(id);
        if (found.isEmpty()) {
          out.text(Message.EVENT_ABSENT.text(id));
        } else {
          String label = Dates.of(found.getFirst().when());
          page.link(out, page.anchors.event(id), label, Message.OPEN_EVENT.text(label));
        }
      }
    }
    out.close().close();
  }

  private static String verdict(Ledgers.Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "agrees";
      case DIFFERS -> "differs";
      case NOT_COMPARABLE -> "open";
    };
  }
}
