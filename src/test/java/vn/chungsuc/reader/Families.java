package vn.chungsuc.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules' ids by what the proof changes: one kind of change, one family. */
final class Families {

    static final Map<String, Set<String>> IDS = new LinkedHashMap<>();

    static {
        put("sum", "sum-mismatch");
        put("difference", "change-mismatch");
        put("percentage", "percentage-mismatch", "percentage-impossible");
        put("count", "count-mismatch");
        put("achieved-remaining", "criteria-balance", "sum-mismatch");
        put("list", "criterion-list", "count-mismatch");
        put("same-fact", "stated-differently");
        put("already-achieved", "criterion-reached-twice");
        put("impossible-date", "impossible-date");
        put("deadline-before-document", "deadline-past");
        put("deadline-after-year", "deadline-after-year");
        put("weekday", "weekday-wrong");
        put("citation-incomplete", "citation-incomplete");
        put("citation-conflict", "citation-conflict");
        put("citation-later", "citation-later");
        put("header", "document-number", "place-date", "national-title", "issuer-missing");
        put("placeholder", "placeholder");
        put("signer", "signer-missing");
        put("issuer", "issuer-mismatch");
        put("number-repeated", "number-repeated");
        put("number-skipped", "number-skipped");
        put("letter-order", "letter-order", "number-skipped");
        put("annex", "annex-absent");
        put("end-mark", "end-mark");
        put("recipients", "recipient-missing");
        put("spelling", "spelling");
    }

    private Families() {}

    private static void put(String family, String... rules) {
        IDS.put(family, Set.of(rules));
    }

    static boolean tells(String family, String rule) {
        return IDS.getOrDefault(family, Set.of(family)).contains(rule);
    }
}
