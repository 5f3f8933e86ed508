package org.steelyard.app.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import org.steelyard.model.Citation;
import org.steelyard.model.Measured;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance;
import org.steelyard.model.Span;
import org.steelyard.model.When;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Building and writing JSON: small parts that all formats share.
public final class Json {
  private static final int DIGITS = 4;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /// An empty object; keys are written in the order they are put.
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// An empty list.
  public static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /// A list of texts.
  public static ArrayNode texts(Collection<String> texts) {
    ArrayNode list = list();
    texts.forEach(list::add);
    return list;
  }

  /// One line, without spaces.
  public static String line(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  /// Indented lines, for people.
  public static String pretty(JsonNode node) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  /// Reads one JSON value.
  ///
  /// @throws IllegalArgumentException where the text is no JSON
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /// Puts a text, or `null` where it is empty.
  public static void putText(ObjectNode object, String key, String text) {
    if (text.isEmpty()) {
      object.putNull(key);
    } else {
      object.put(key, text);
    }
  }

  /// A number with at most four digits after the point.
  public static BigDecimal rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    BigDecimal plain = exact.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /// `[start,end]`.
  public static ArrayNode span(Span span) {
    return list().add(span.start()).add(span.end());
  }

  /// `{"document","span","quote"}`.
  public static ObjectNode citation(Provenance.FromText provenance) {
    return citation(Citation.of(provenance));
  }

  /// `{"document","span","quote"}`.
  public static ObjectNode citation(Citation citation) {
    ObjectNode object = object().put("document", citation.documentId());
    object.set("span", span(citation.span()));
    return object.put("quote", citation.quote());
  }

  /// `{"from","to","precision"}`; JSON `null` where nothing is known.
  public static JsonNode when(When when) {
    if (!when.known()) {
      return JsonNodeFactory.instance.nullNode();
    }
    return object()
        .put("from", when.from().toString())
        .put("to", when.to().toString())
        .put("precision", name(when.precision()));
  }

  /// A date as short as its precision allows: `2023`, `2023-05`, `2023-05-01`, or an ISO 8601
  /// interval; empty where nothing is known.
  public static String period(When when) {
    if (!when.known()) {
      return "";
    }
    if (when.precision() == Precision.YEAR && when.from().getYear() == when.to().getYear()) {
      return Integer.toString(when.from().getYear());
    }
    if (when.precision() == Precision.MONTH && sameMonth(when)) {
      return when.from().toString().substring(0, "2023-05".length());
    }
    if (when.from().equals(when.to())) {
      return when.from().toString();
    }
    return when.from() + "/" + when.to();
  }

  private static boolean sameMonth(When when) {
    return when.from().withDayOfMonth(1).equals(when.to().withDayOfMonth(1));
  }

  /// `{"value","low","high","level","n","reason"}`; all but `n` are `null` where there is no data,
  /// and `reason` is where there is.
  public static ObjectNode measured(Measured value) {
    ObjectNode json = object();
    switch (value) {
      case Measured.Estimate(double mid, double low, double high, double level, int n) ->
          json.put("value", rounded(mid))
              .put("low", rounded(low))
              .put("high", rounded(high))
              .put("level", rounded(level))
              .put("n", n)
              .putNull("reason");
      case Measured.NoData(String reason) ->
          json.putNull("value")
              .putNull("low")
              .putNull("high")
              .putNull("level")
              .put("n", 0)
              .put("reason", reason);
    }
    return json;
  }

  /// An enum constant as data have it: lower case.
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
