package vn.chungsuc.assessment;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.units.ChangeImpact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Sheets stay with the units they were written for; nothing is carried into a new unit by itself.
 */
@Repository
@Order(30)
class SheetsStay implements ChangeImpact {

    private final JdbcClient jdbc;

    SheetsStay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        var last = day.minusDays(1).getYear();
        return jdbc.sql(
                        """
                        select s.unit_id, s.year, u.code, u.valid_to, max(s.indicators_total - s.indicators_missing) as figures
                        from assessment.sheet s
                        join units.unit_v u on u.id = s.unit_id
                        where s.unit_id = any(:units) and s.itemised and s.year >= :last
                        group by s.unit_id, s.year, u.code, u.valid_to
                        order by s.unit_id, s.year
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .param("last", last)
                .query((row, _) -> {
                    var late = row.getInt("year") > last;
                    return new Open(
                            row.getInt("unit_id"),
                            late ? tr("Phiếu của năm sau") : tr("Phiếu đánh giá"),
                            tr(
                                    "phiếu năm %d có %d số liệu",
                                    row.getInt("year"), row.getInt("figures")),
                            1,
                            late
                                    ? tr(
                                            "Nhập sau ngày kết thúc: vẫn đọc được ở đơn vị cũ,"
                                                    + " không tính vào năm ấy nữa.")
                                    : tr(
                                            "Ở lại đơn vị cũ, cả lịch sử; đơn vị mới được mời cộng"
                                                    + " những số có tử số và mẫu số."),
                            "/danh-gia/%s/%d?ngay=%s"
                                    .formatted(
                                            row.getString("code"),
                                            row.getInt("year"),
                                            day.minusDays(1)));
                })
                .list();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        var count =
                jdbc.sql(
                                "select count(distinct unit_id) from assessment.sheet where unit_id"
                                        + " = any(:units)")
                        .param("units", made.toArray(Integer[]::new))
                        .query(Integer.class)
                        .single();
        return count == 0 ? List.of() : List.of(tr("%d đơn vị mới đã có phiếu đánh giá.", count));
    }
}
