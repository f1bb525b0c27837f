package vn.chungsuc.shared;

import java.util.Set;

/**
 * What an officer may see: the subtree of one unit and, read-only, the units it came from. Every
 * query takes one first; the database side of it is {@code units.reach_v} (holder_id, unit_id,
 * own).
 *
 * @param unitId the unit whose area this is
 * @param criteria criterion numbers the officer is narrowed to; empty means all
 */
public record Scope(int unitId, Set<Integer> criteria) {

    public boolean covers(int criterion) {
        return criteria.isEmpty() || criteria.contains(criterion);
    }
}
