package vn.chungsuc.analysis;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.analysis.view.SavedView;
import vn.chungsuc.journal.NotJournaled;

import java.time.OffsetDateTime;
import java.util.List;

/** Links to views of the analysis that people gave names, each account seeing its own alone. */
@Repository
@NotJournaled("a person's own bookmarks: what a link shows is decided when it is opened")
class SavedViewStore {

    private final JdbcClient jdbc;

    SavedViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedView> of(int account) {
        return jdbc.sql(
                        """
                        select id, name, path, saved_at
                        from analysis.saved_view
                        where account_id = :account
                        order by name collate units.vi, id
                        """)
                .param("account", account)
                .query(SavedView.class)
                .list();
    }

    /** A name used before means the new link from now on. */
    void save(int account, String name, String path, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into analysis.saved_view (account_id, name, path, saved_at)
                        values (:account, :name, :path, :now)
                        on conflict (account_id, name) do update set path = excluded.path, saved_at = excluded.saved_at
                        """)
                .param("account", account)
                .param("name", name)
                .param("path", path)
                .param("now", now)
                .update();
    }

    boolean remove(int account, int id) {
        return jdbc.sql("delete from analysis.saved_view where account_id = :account and id = :id")
                        .param("account", account)
                        .param("id", id)
                        .update()
                == 1;
    }
}
