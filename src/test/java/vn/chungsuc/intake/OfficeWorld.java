package vn.chungsuc.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** A district of its own with three communes, one of which bore another name until 2022. */
final class OfficeWorld {

    static final List<String> NAMES =
            List.of("Xã Đồng Tháp Bảng", "Xã Hòa Phú Bảng", "Xã Cần Thạnh Bảng");
    static final String FORMER = "Xã Vĩnh Trụ Cũ";

    private final JdbcClient jdbc;

    OfficeWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Made when it is not there: district {@code code}, communes {@code code}01 to 03. */
    void district(String code) {
        unit(code, "DISTRICT", "Bảng " + code, "huyện", null);
        for (int i = 0; i < NAMES.size(); i++) {
            unit(code + "0" + (i + 1), "COMMUNE", NAMES.get(i).substring(3), "xã", code);
        }
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from, valid_to)
                        select id, 'Vĩnh Trụ Cũ', 'xã', '2005-01-01', '2010-01-01' from units.unit where code = :code
                        on conflict do nothing
                        """)
                .param("code", code + "02")
                .update();
        jdbc.sql("select units.refresh_tree(current_date)").query((row, _) -> 1).list();
    }

    private void unit(String code, String level, String name, String kind, String above) {
        jdbc.sql(
                        """
                        insert into units.unit (code, level, valid_from) values (:code, :level, '2005-01-01')
                        on conflict do nothing
                        """)
                .param("code", code)
                .param("level", level)
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_name (unit_id, name, kind, valid_from)
                        select id, :name, :kind, '2010-01-01' from units.unit where code = :code
                        on conflict do nothing
                        """)
                .param("code", code)
                .param("name", name)
                .param("kind", kind)
                .update();
        jdbc.sql(
                        """
                        insert into units.unit_parent (unit_id, parent_id, valid_from)
                        select u.id, p.id, '2005-01-01' from units.unit u, units.unit p where u.code = :code and p.code = :above
                        on conflict do nothing
                        """)
                .param("code", code)
                .param("above", above, java.sql.Types.VARCHAR)
                .update();
        jdbc.sql(
                        """
                        insert into units.classification (unit_id, kind, value, valid_from)
                        select id, 'REGION', 'DBSCL', '2005-01-01' from units.unit where code = :code
                        on conflict do nothing
                        """)
                .param("code", code)
                .update();
    }
}
