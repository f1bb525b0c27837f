package vn.chungsuc.units;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units as of a day: what the code of a URL, a file or a token means. */
@Repository
public class Units {

    private final JdbcClient jdbc;
    private final Clock clock;

    Units(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit of that code on that day, within the area (read-only parts included). */
    public Unit require(Scope scope, String code, LocalDate on) {
        return within(scope, code, on, false);
    }

    /** As {@link #require}, for writing: the units one came from are not one's own. */
    public Unit requireOwn(Scope scope, String code, LocalDate on) {
        return within(scope, code, on, true);
    }

    private Unit within(Scope scope, String code, LocalDate on, boolean own) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to
                        from units.unit_on(:on) u
                        where u.code = :code and u.valid_from <= :on and u.valid_to > :on
                          and (select r.own or not :own
                               from units.reach r
                               where r.unit_id = u.id and r.holder_id = :holder)
                        """)
                .param("holder", scope.unitId())
                .param("own", own)
                .param("code", code)
                .param("on", on)
                .query(Units::unit)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The unit whose area this is, under the name it had on the day, or nearest to it. */
    public Unit home(Scope scope, LocalDate on) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to
                        from units.unit self
                        join units.unit_on(least(greatest(:on, self.valid_from), self.valid_to - 1)) u on u.id = self.id
                        where self.id = :holder
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .query(Units::unit)
                .single();
    }

    /** Those directly below the officer's own, by name. */
    public List<Unit> children(Scope scope, LocalDate on) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to
                        from units.unit_on(:on) u
                        join units.reach r on r.unit_id = u.id and r.holder_id = :holder and r.own
                        where u.parent_id = :holder and u.valid_from <= :on and u.valid_to > :on
                        order by u.name, u.id
                        """)
                .param("holder", scope.unitId())
                .param("on", on)
                .query(Units::unit)
                .list();
    }

    /** Without a scope: for imports, the command line and the demo. */
    public Optional<Unit> find(String code, LocalDate on) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to
                        from units.unit_on(:on) u
                        where u.code = :code and u.valid_from <= :on and u.valid_to > :on
                        """)
                .param("code", code)
                .param("on", on)
                .query(Units::unit)
                .optional();
    }

    /** From the parent up to the nation. */
    public List<Unit> ancestors(int unitId, LocalDate on) {
        return jdbc.sql(
                        """
                        select u.id, u.code, u.level, u.kind, u.name, u.full_name, u.parent_id, u.valid_from, u.valid_to
                        from units.unit self
                        join units.closure c on c.unit_id = self.id and c.depth > 0
                         and least(:on, self.valid_to - 1) >= c.valid_from and least(:on, self.valid_to - 1) < c.valid_to
                        join units.unit_on(least(:on, self.valid_to - 1)) u on u.id = c.ancestor_id
                        where self.id = :unit
                        order by c.depth
                        """)
                .param("unit", unitId)
                .param("on", on)
                .query(Units::unit)
                .list();
    }

    /** Kind → value on that day; what a unit does not state itself, its nearest ancestor states. */
    public Map<String, String> classifications(int unitId, LocalDate on) {
        return jdbc
                .sql(
                        """
                        select distinct on (k.kind) k.kind, k.value
                        from units.unit self
                        join units.closure c on c.unit_id = self.id
                         and least(:on, self.valid_to - 1) >= c.valid_from and least(:on, self.valid_to - 1) < c.valid_to
                        join units.classification k on k.unit_id = c.ancestor_id
                         and least(:on, self.valid_to - 1) >= k.valid_from and least(:on, self.valid_to - 1) < k.valid_to
                        where self.id = :unit
                        order by k.kind, c.depth
                        """)
                .param("unit", unitId)
                .param("on", on)
                .query((row, _) -> Map.entry(row.getString("kind"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Must follow every change of units, names, parents or changes, in the same transaction. */
    public void refreshTree() {
        jdbc.sql("select units.refresh_tree(:today)")
                .param("today", LocalDate.now(clock))
                .query((row, _) -> row.getRow())
                .list();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getInt("id"),
                row.getString("code"),
                row.getString("level"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("full_name"),
                row.getObject("parent_id", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
