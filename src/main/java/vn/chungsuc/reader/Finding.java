package vn.chungsuc.reader;

/**
 * What does not add up.
 *
 * @param rule stable kebab-case id of the rule's family
 * @param quote the words concerned
 * @param message Vietnamese, with both figures and without a line number
 * @param expected what it should be; "" where that cannot be said
 * @param found what stands there
 */
public record Finding(
        String rule,
        Severity severity,
        int line,
        String quote,
        String message,
        String expected,
        String found) {}
