package vn.chungsuc.reader;

import java.util.Map;
import java.util.Set;

/**
 * What the reader must know from outside: filled from the database by {@code documents}, from
 * resources by the command line.
 *
 * @param unitNames names of administrative units without their kind: «Cẩm Thạch»; empty: unknown
 * @param indicators codes of each criterion's indicators by set id: «xa-ntm-2021-2025» → «17.1»
 */
public record Reference(Set<String> unitNames, Map<String, Set<String>> indicators) {

    public static final Reference NONE = new Reference(Set.of(), Map.of());
}
