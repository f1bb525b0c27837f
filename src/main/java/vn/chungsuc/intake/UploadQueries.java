package vn.chungsuc.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.assessment.DeclareTable;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The spreadsheets of one office, and what it answered once. */
@Repository
class UploadQueries {

    static final int PAGE = 25;
    private static final String SELECT =
            """
            select u.id, u.kind, u.file_name, encode(u.sha256, 'hex') as sha256, u.settings::text as settings,
                   u.uploaded_at, coalesce(a.full_name, '') as uploaded_by, u.saved_at, u.cells, u.refused, u.units,
                   u.undone_at
            from intake.upload u
            left join access.account_name_v a on a.id = u.account_id
            """;

    private final JdbcClient jdbc;

    UploadQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotFound for what is not this office's
     */
    Upload require(Scope scope, int id, Upload.Kind kind) {
        return jdbc.sql(
                        SELECT
                                + """
                                where u.id = :id and u.holder_unit_id = :holder and u.kind = :kind
                                """)
                .param("id", id)
                .param("holder", scope.unitId())
                .param("kind", kind.name())
                .query(Upload.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The last one saved and standing of the very same bytes. */
    Optional<Upload> alike(Scope scope, Upload upload) {
        return jdbc.sql(
                        SELECT
                                + """
                                where u.holder_unit_id = :holder and u.id <> :id and u.kind = :kind
                                  and u.sha256 = decode(:sum, 'hex') and u.saved_at is not null and u.undone_at is null
                                order by u.saved_at desc
                                limit 1
                                """)
                .param("holder", scope.unitId())
                .param("id", upload.id())
                .param("kind", upload.kind().name())
                .param("sum", upload.sha256())
                .query(Upload.class)
                .optional();
    }

    byte[] bytes(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select bytes from intake.upload where id = :id and holder_unit_id = :holder
                        """)
                .param("id", id)
                .param("holder", scope.unitId())
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Upload> list(Scope scope, String words, String sort, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where u.holder_unit_id = :holder
                                  and (:words = '' or units.fold_on(u.file_name) like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'ten' then u.file_name end,
                                         case when :sort = '-ten' then u.file_name end desc,
                                         case when :sort = 'luc' then u.uploaded_at end,
                                         u.uploaded_at desc, u.id desc
                                limit :size offset :from
                                """)
                .param("holder", scope.unitId())
                .param("words", words)
                .param("sort", sort)
                .param("size", size)
                .param("from", page * size)
                .query(Upload.class)
                .list();
    }

    long count(Scope scope, String words) {
        return jdbc.sql(
                        """
                        select count(*) from intake.upload u
                        where u.holder_unit_id = :holder
                          and (:words = '' or units.fold_on(u.file_name) like '%' || units.fold_on(:words) || '%')
                        """)
                .param("holder", scope.unitId())
                .param("words", words)
                .query(Long.class)
                .single();
    }

    /** Unit id, or «-» to leave the row out, by folded name. */
    Map<String, String> units(Scope scope) {
        return answers(scope, "UNIT", "");
    }

    /** Meaning by folded heading. */
    Map<String, String> headings(Scope scope, String set) {
        return answers(scope, "HEADING", set);
    }

    private Map<String, String> answers(Scope scope, String kind, String set) {
        var answers = new HashMap<String, String>();
        jdbc.sql(
                        """
                        select written, meaning from intake.answer
                        where holder_unit_id = :holder and kind = :kind and set_id = :set
                        """)
                .param("holder", scope.unitId())
                .param("kind", kind)
                .param("set", set)
                .query(row -> {
                    answers.put(row.getString("written"), row.getString("meaning"));
                });
        return answers;
    }

    /** What a saved table replaced. */
    List<DeclareTable.Replaced> replaced(Scope scope, int id) {
        return jdbc.sql(
                        """
                        select c.sheet_id as sheet, c.criterion, c.indicator, c.before::text as before
                        from intake.change c
                        join intake.upload u on u.id = c.upload_id and u.holder_unit_id = :holder
                        where c.upload_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(DeclareTable.Replaced.class)
                .list();
    }
}
