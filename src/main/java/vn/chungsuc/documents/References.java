package vn.chungsuc.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.reader.Reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the reader must know of units and criteria, read anew every ten minutes at most. */
@Repository
class References {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Reference.NONE);

    References(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(Instant until, Reference reference) {}

    Reference now() {
        var now = clock.instant();
        if (known.until().isBefore(now)) {
            known = new Known(now.plus(FRESH), new Reference(unitNames(), indicators()));
        }
        return known.reference();
    }

    private Set<String> unitNames() {
        return new HashSet<>(
                jdbc.sql("select distinct name from units.name_v").query(String.class).list());
    }

    private Map<String, Set<String>> indicators() {
        var bySet = new HashMap<String, Set<String>>();
        jdbc.sql("select set_id, code from criteria.indicator_v")
                .query((row, _) -> Map.entry(row.getString("set_id"), row.getString("code")))
                .list()
                .forEach(one ->
                        bySet.computeIfAbsent(one.getKey(), _ -> new HashSet<>())
                                .add(one.getValue()));
        return bySet;
    }
}
