package org.steelyard.read.fetch.http;

/// How the program names itself to servers.
///
/// @param version of the program
/// @param project address of its page, where a server's keeper can read what it is
/// @param contact mail address or page of whoever runs it, or empty
public record Agent(String version, String project, String contact) {
  /// What `robots.txt` files call it.
  public static final String TOKEN = "Steelyard";

  public Agent {
    version = sendable(version);
    project = sendable(project);
    contact = sendable(contact);
  }

  private static String sendable(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars()
        .filter(c -> c > ' ' && c < 127 && "()\\;".indexOf(c) < 0)
        .limit(200)
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /// The header's value: `Steelyard/1.0 (+https://example.org; desk@example.org)`.
  public String header() {
    String comment = project.isEmpty() ? "" : "+" + project;
    if (!contact.isEmpty()) {
      comment += (comment.isEmpty() ? "" : "; ") + contact;
    }
    return TOKEN
        + (version.isEmpty() ? "" : "/" + version)
        + (comment.isEmpty() ? "" : " (" + comment + ")");
  }
}
