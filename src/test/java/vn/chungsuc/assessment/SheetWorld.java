package vn.chungsuc.assessment;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;

import java.util.EnumSet;
import java.util.Set;

/** Communes of their own for the tests of this module, and people who may write in them. */
class SheetWorld {

    static final String SET = "xa-ntm-2021-2025";

    private final JdbcClient jdbc;

    SheetWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A commune of the Mekong delta, made when it is not there. */
    int commune(String code) {
        jdbc.sql(
                        """
                        insert into units.unit (code, level, valid_from) values (:code, 'COMMUNE', '2010-01-01')
                        on conflict do nothing
                        """)
                .param("code", code)
                .update();
        var id =
                jdbc.sql("select id from units.unit where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single();
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from)
                        values (:id, 'Thử ' || :code, 'xã', '2010-01-01') on conflict do nothing
                        """)
                .param("id", id)
                .param("code", code)
                .update();
        jdbc.sql(
                        """
                        insert into units.classification (unit_id, kind, value, valid_from)
                        values (:id, 'REGION', 'DBSCL', '2010-01-01') on conflict do nothing
                        """)
                .param("id", id)
                .update();
        seen();
        return id;
    }

    void under(int commune, int parent) {
        jdbc.sql(
                        "insert into units.unit_parent values (:commune, :parent, '2010-01-01') on"
                                + " conflict do nothing")
                .param("commune", commune)
                .param("parent", parent)
                .update();
        seen();
    }

    void seen() {
        jdbc.sql("select units.refresh_tree(current_date)").query((row, _) -> 1).list();
    }

    static Officer officer(int unit, int account, Integer... criteria) {
        return new Officer(
                account,
                "thu" + account,
                "Người thử " + account,
                "Cán bộ thử",
                new Scope(unit, Set.of(criteria)),
                EnumSet.of(Permission.READ, Permission.ENTER_VALUES, Permission.DECLARE));
    }

    static SheetAddress at(String code, int year) {
        return SheetAddress.of(code, SET, year, null);
    }
}
