package vn.chungsuc.documents;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.documents.view.FormerRegistration;
import vn.chungsuc.documents.view.Happening;
import vn.chungsuc.files.StoredFile;
import vn.chungsuc.shared.Forbidden;
import vn.chungsuc.shared.NotFound;
import vn.chungsuc.shared.Scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The register of an area's papers. A unit stands under the name it had at the end of the paper's
 * year.
 */
@Repository
public class DocumentQueries {

    private static final String SELECT =
            """
            select d.id, d.unit_id, u.code as unit_code, u.full_name as unit_name, d.body_id, b.name as body_name,
                   d.type, d.kind, d.year, d.title, d.state, d.number, d.symbol, d.place, d.document_date, d.signer_id,
                   d.signer_name, d.recipients, d.version, w.full_name as updated_by, d.updated_at,
                   d.unit_id = :holder or u.level = 'VILLAGE' and u.parent_id = :holder as own,
                   count(*) over () as total
            from documents.document d
            join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
            join units.unit_on(make_date(d.year, 12, 31)) u on u.id = d.unit_id
            left join people.body_v b on b.id = d.body_id
            left join access.account_name_v w on w.id = d.updated_by
            """;

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Document require(Scope scope, long id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Document.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * For writing.
     *
     * @throws Forbidden for the paper of another unit, be it below one's own
     */
    public Document requireOwn(Scope scope, long id) {
        var document = require(scope, id);
        document.requireOwn();
        return document;
    }

    public List<Document> search(Scope scope, DocumentFilter filter, int page, int size) {
        return jdbc.sql(
                        SELECT
                                + """
                                where (:year::int is null or d.year = :year)
                                  and (:state::text is null or d.state = :state)
                                  and (:kind::text is null or d.kind like :kind)
                                  and (:words = ''
                                       or units.fold_on(d.title || ' ' || u.full_name || ' ' || u.code || ' '
                                                        || coalesce(d.number::text, '') || '/' || d.symbol)
                                          like '%' || units.fold_on(:words) || '%')
                                order by case when :sort = 'don-vi' then u.full_name end,
                                         case when :sort = '-don-vi' then u.full_name end desc,
                                         case when :sort = 'nam' then d.year end,
                                         case when :sort = '-nam' then d.year end desc,
                                         case when :sort = 'sua' then d.updated_at end,
                                         d.updated_at desc, d.id desc
                                limit :size offset :offset
                                """)
                .param("holder", scope.unitId())
                .param("year", filter.year())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind())
                .param("words", filter.words())
                .param("sort", filter.sort())
                .param("size", size)
                .param("offset", page * size)
                .query(Document.class)
                .list();
    }

    /** Every freeze, the newest first; those withdrawn stay. */
    public List<Frozen> freezes(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.id, f.document_id, f.docx_id, x.sha256 as docx_sum, f.pdf_id, p.sha256 as pdf_sum,
                               coalesce(a.full_name, '') as frozen_by, f.frozen_at, w.full_name as withdrawn_by, f.withdrawn_at,
                               f.withdrawn_for
                        from documents.frozen f
                        join documents.document d on d.id = f.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        join files.file_v x on x.id = f.docx_id
                        join files.file_v p on p.id = f.pdf_id
                        left join access.account_name_v a on a.id = f.frozen_by
                        left join access.account_name_v w on w.id = f.withdrawn_by
                        where f.document_id = :id
                        order by f.id desc
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(Frozen.class)
                .list();
    }

    /** The freeze that counts, if one stands. */
    public Optional<Frozen> standing(Scope scope, long id) {
        return freezes(scope, id).stream().filter(f -> f.withdrawnAt() == null).findFirst();
    }

    /** What the standing freeze was written from. */
    public String frozenContent(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.content::text
                        from documents.frozen f
                        join documents.document d on d.id = f.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        where f.document_id = :id and f.withdrawn_at is null
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Finding → the reason somebody gave for letting it stand. */
    public Map<String, String> waivers(Scope scope, long id) {
        return jdbc
                .sql(
                        """
                        select w.finding, w.reason
                        from documents.waiver w
                        join documents.document d on d.id = w.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        where w.document_id = :id
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query((row, _) -> Map.entry(row.getString("finding"), row.getString("reason")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<StoredFile> signedCopies(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.id, f.name, f.media_type, f.size, f.sha256, f.unit_id, f.account_id, f.stored_at
                        from documents.signed_copy c
                        join documents.document d on d.id = c.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        join files.file_v f on f.id = c.file_id
                        where c.document_id = :id
                        order by c.added_at desc
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(StoredFile.class)
                .list();
    }

    /** The last put right first. */
    List<FormerRegistration> formerRegistrations(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select f.number, f.document_date, f.signer_name, f.reason, concat_ws(', ', a.full_name, people.post_on(f.account_id, (f.at at time zone 'Asia/Ho_Chi_Minh')::date)) as by, f.at
                        from documents.former_registration f
                        join documents.document d on d.id = f.document_id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = f.account_id
                        where f.document_id = :id
                        order by f.id desc
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .query(FormerRegistration.class)
                .list();
    }

    List<Happening> history(Scope scope, long id) {
        return jdbc.sql(
                        """
                        select e.at,
                               coalesce(nullif(concat_ws(', ', a.full_name,
                                                  people.post_on(a.id, (e.at at time zone 'Asia/Ho_Chi_Minh')::date)), ''), e.actor) as who,
                               e.action, e.note
                        from journal.entry_v e
                        join documents.document d on d.id = :id
                        join units.reach_v r on r.unit_id = d.unit_id and r.holder_id = :holder
                        left join access.account_name_v a on a.id = e.account_id
                        where e.subject_kind = 'document' and e.subject_key = :key
                        order by e.at desc
                        limit 200
                        """)
                .param("holder", scope.unitId())
                .param("id", id)
                .param("key", String.valueOf(id))
                .query(Happening.class)
                .list();
    }
}
