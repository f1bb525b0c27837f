package vn.chungsuc.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules' ids by what the proof changes: one kind of change, one family. */
final class Families {

    static final Map<String, Set<String>> IDS = new LinkedHashMap<>();

    static {
        IDS.put("sum", Set.of("sum"));
    }

    private Families() {}

    static boolean tells(String family, String rule) {
        return IDS.getOrDefault(family, Set.of(family)).contains(rule);
    }
}
