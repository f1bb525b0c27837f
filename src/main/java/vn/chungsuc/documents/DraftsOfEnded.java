package vn.chungsuc.documents;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.units.ChangeImpact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Papers a unit that ends is still writing. */
@Repository
@Order(60)
class DraftsOfEnded implements ChangeImpact {

    private final JdbcClient jdbc;

    DraftsOfEnded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id, count(*) as count
                        from documents.document
                        where unit_id = any(:units) and state in ('DRAFT', 'AWAITING_SIGNATURE')
                        group by unit_id
                        """)
                .param("units", ending.toArray(Integer[]::new))
                .query((row, _) ->
                        new Open(
                                row.getInt("unit_id"),
                                tr("Văn bản đang soạn"),
                                tr("%d văn bản chưa ký", row.getInt("count")),
                                row.getInt("count"),
                                tr(
                                        "Ở lại đơn vị cũ; ký trước ngày thay đổi, hoặc soạn lại ở"
                                                + " đơn vị mới."),
                                "/van-ban"))
                .list();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return jdbc.sql(
                                "select exists (select from documents.document where unit_id ="
                                        + " any(:units))")
                        .param("units", made.toArray(Integer[]::new))
                        .query(Boolean.class)
                        .single()
                ? List.of(tr("Đơn vị mới đã có văn bản."))
                : List.of();
    }
}
