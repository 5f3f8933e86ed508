package org.steelyard.read.unpack;

import java.io.IOException;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Little;
import org.steelyard.read.unpack.stream.Source;

/// ZIP files, read from front to back by the headers before each entry, so that every byte is
/// read once and entries cannot overlap. The table at the end only tells whether some are
/// missing.
final class ZipArchive implements Archive {
  private static final int ENTRY = 0x0403_4B50;
  private static final int LISTED = 0x0201_4B50;
  private static final int END = 0x0605_4B50;
  private static final int END_64 = 0x0606_4B50;

  @Override
  public void read(Source in, Level level) throws IOException {
    long entries = 0;
    while (true) {
      int signature = signature(in);
      if (signature == ENTRY) {
        entries++;
        entry(in, level);
      } else if (signature == LISTED || signature == END || signature == END_64) {
        directory(in, level, entries);
        return;
      } else if (!seek(in)) {
        throw Broken.cutOff(in.position());
      }
    }
  }

  private static int signature(Source in) throws IOException {
    return in.has(4) ? (int) Little.u32(in.head(4), 0) : 0;
  }

  private static void entry(Source in, Level level) throws IOException {
    ZipHeader header = ZipHeader.take(in);
    long start = in.position();
    if (header.encrypted()) {
      level.refuse(
          header.name(), "is encrypted", "the archive can be unpacked with its password before");
    } else if (header.link()) {
      level.skip(header.name(), "is a link");
    } else if (!header.readable()) {
      level.refuse(
          header.name(),
          "is packed " + header.how() + ", which is not unpacked",
          "the archive can be made anew with the usual method");
    } else if (!header.directory()) {
      member(in, header, level);
    }
    long end = header.packed() < 0 ? -1 : start + header.packed();
    if (end >= in.position()) {
      in.pass(end - in.position());
    }
  }

  private static void member(Source in, ZipHeader header, Level level) throws IOException {
    try (ZipMember member = new ZipMember(in, header)) {
      boolean small = header.mode() == 0 && header.size() <= 1024;
      level.member(header.name(), level.budget().unpacked(member), small);
      // What nobody wanted is passed over: by its length where that is known.
      if (!member.ended() && header.packed() < 0) {
        new Source(level.budget().unpacked(member)).drain();
      }
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      // The entry said so itself; the next one is looked for.
      if (!in.has(1)) {
        throw e;
      }
    }
  }

  /// Passes over bytes until the next signature; false where there is none.
  private static boolean seek(Source in) throws IOException {
    while (in.has(4)) {
      if (in.peek(0) == 'P' && in.peek(1) == 'K') {
        int signature = signature(in);
        if (signature == ENTRY || signature == LISTED || signature == END) {
          return true;
        }
      }
      in.pass(1);
    }
    return false;
  }

  /// Counts the entries of the table at the end.
  private static void directory(Source in, Level level, long entries) throws IOException {
    long listed = 0;
    while (signature(in) == LISTED) {
      byte[] fixed = in.take(46);
      in.pass((long) Little.u16(fixed, 28) + Little.u16(fixed, 30) + Little.u16(fixed, 32));
      listed++;
    }
    if (listed > entries) {
      level.note(
          "lists " + listed + " entries, but holds " + entries + " of its own",
          "entries overlap to do harm, or it was damaged");
    }
  }
}
