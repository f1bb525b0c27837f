package vn.chungsuc.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Tally;
import vn.chungsuc.criteria.Verdict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How the invented communes stood at the end of a day. */
@Repository
class DemoStands {

    private final JdbcClient jdbc;

    DemoStands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stand(Tally tally, String letters) {

        Verdict at(int position) {
            return switch (letters.charAt(position)) {
                case 'M' -> Verdict.MET;
                case 'N' -> Verdict.NOT_MET;
                case 'A' -> Verdict.NOT_APPLICABLE;
                default -> Verdict.MISSING;
            };
        }
    }

    /** Unit → counts; a unit without a sheet then is not there. */
    Map<Integer, Stand> on(CriteriaSet set, int year, LocalDate day) {
        var letters = new HashMap<Integer, char[]>();
        jdbc.sql(
                        """
                        select s.unit_id, v.indicator, v.verdict
                        from assessment.verdicts_on(array(select id from assessment.sheet_v where set_id = :set and year = :year),
                                                    :day::date + interval '17 hours') v
                        join assessment.sheet_v s on s.id = v.sheet_id
                        """)
                .param("set", set.id())
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    letters.computeIfAbsent(
                                            row.getInt("unit_id"),
                                            _ -> "-".repeat(set.indicatorsTotal()).toCharArray())[
                                    row.getInt("indicator")] =
                            row.getString("verdict").charAt(0);
                });
        var stands = new HashMap<Integer, Stand>();
        letters.forEach((unit, line) -> {
            var text = String.valueOf(line);
            var read = new Stand(set.tally(_ -> Verdict.MISSING), text);
            stands.put(unit, new Stand(set.tally(read::at), text));
        });
        return stands;
    }
}
