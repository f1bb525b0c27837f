package vn.chungsuc.people;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Whom to ask about an indicator of a unit: for the pages of other modules. */
@Repository
public class InChargeQueries {

    private final JdbcClient jdbc;

    InChargeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param criterion null: the whole unit
     * @param standsInFor who is away, where somebody stands in
     */
    public record InCharge(
            @Nullable Integer criterion,
            @Nullable String indicator,
            Charge.Part part,
            String fullName,
            String title,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String standsInFor) {

        /** «Lê Thị Thử, Ủy viên, 0900 000 000 (thay Trần Văn Mẫu)». */
        public String label() {
            return fullName
                    + ", "
                    + title
                    + (phone == null ? "" : ", " + phone)
                    + (standsInFor == null ? "" : " (thay " + standsInFor + ")");
        }
    }

    /** Everyone in charge of anything of one set in one unit on a day, leads first. */
    public List<InCharge> ofUnit(Scope scope, int unit, String set, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.criterion, c.indicator, c.part, c.full_name, c.title, c.phone, c.email, c.stands_in_for
                        from people.in_charge_on(:day) c
                        join units.reach_v r on r.unit_id = c.unit_id and r.holder_id = :holder
                        where c.unit_id = :unit and (c.set_id = :set or c.set_id is null)
                        order by c.part, c.indicator nulls last, c.criterion nulls last, c.full_name
                        """)
                .param("holder", scope.unitId())
                .param("day", day)
                .param("unit", unit)
                .param("set", set)
                .query(InCharge.class)
                .list();
    }

    /**
     * Of those, who answers for one indicator: its own lead, else its criterion's, else the unit's.
     */
    public static @Nullable InCharge lead(List<InCharge> all, int criterion, String indicator) {
        return all.stream()
                .filter(one -> one.part() == Charge.Part.LEAD)
                .filter(one -> touches(one, criterion, indicator))
                .findFirst()
                .orElse(null);
    }

    /** Of those, who works with the lead. */
    public static List<InCharge> coworkers(List<InCharge> all, int criterion, String indicator) {
        return all.stream()
                .filter(one -> one.part() == Charge.Part.SUPPORT)
                .filter(one -> touches(one, criterion, indicator))
                .toList();
    }

    private static boolean touches(InCharge one, int criterion, String indicator) {
        return one.criterion() == null
                || one.criterion() == criterion
                        && (one.indicator() == null || Objects.equals(one.indicator(), indicator));
    }
}
