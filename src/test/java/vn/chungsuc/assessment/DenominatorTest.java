package vn.chungsuc.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;

import java.time.LocalDate;

/** Only units of the kinds a set applies to are counted, and those a decision says. */
@DatabaseTest
class DenominatorTest {

    @Autowired private JdbcClient jdbc;

    private long counted(int district, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*)
                        from assessment.applicable_on(:set, :day) a
                        join units.closure_v c on c.unit_id = a.unit_id and c.ancestor_id = :district
                        """)
                .param("set", SheetWorld.SET)
                .param("day", day)
                .param("district", district)
                .query(Long.class)
                .single();
    }

    @Test
    void aTownStandsApartUnlessADecisionSaysOtherwise() {
        var world = new SheetWorld(jdbc);
        var district = world.commune("76900");
        jdbc.sql("update units.unit set level = 'DISTRICT' where id = :id")
                .param("id", district)
                .update();
        jdbc.sql("update units.unit_name set kind = 'huyện' where unit_id = :id")
                .param("id", district)
                .update();
        for (var code : new String[] {"76901", "76902", "76903"}) {
            world.under(world.commune(code), district);
        }
        var town = world.commune("76903");
        jdbc.sql("update units.unit_name set kind = 'thị trấn' where unit_id = :id")
                .param("id", town)
                .update();
        jdbc.sql("select units.refresh_tree(current_date)").query((row, _) -> 1).list();
        var day = LocalDate.of(2021, 12, 31);
        assertThat(counted(district, day)).isEqualTo(2);

        jdbc.sql("insert into assessment.unit_exception values (:id, :set, true, 'một quyết định')")
                .param("id", town)
                .param("set", SheetWorld.SET)
                .update();
        assertThat(counted(district, day)).isEqualTo(3);
        assertThat(counted(district, LocalDate.of(2009, 1, 1))).isZero();
    }
}
