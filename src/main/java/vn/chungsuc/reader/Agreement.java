package vn.chungsuc.reader;

/** An addition, a division or a count that was worked out again and holds. */
public record Agreement(String rule, int line, String quote, String message) {}
