package vn.chungsuc.operations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What the database knows about the installation as a whole. */
@Repository
class InstallationStore {

    private final JdbcClient jdbc;

    InstallationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record LastBackup(OffsetDateTime at, String place) {}

    Optional<LastBackup> lastBackup() {
        return jdbc.sql(
                        """
                        select at, subject_key as place
                        from journal.entry_v
                        where action = 'backup-made'
                        order by at desc
                        limit 1
                        """)
                .query(LastBackup.class)
                .optional();
    }

    long bytes() {
        return jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
    }

    String server() {
        return jdbc.sql("select split_part(version(), ' on ', 1)").query(String.class).single();
    }

    /** A loose index scan: one step for each action there is, however long the journal. */
    List<String> actions() {
        return jdbc.sql(
                        """
                        with recursive known as (
                            (select action from journal.sealed_v order by action limit 1)
                            union all
                            select (select e.action from journal.sealed_v e where e.action > known.action order by e.action limit 1)
                            from known
                            where known.action is not null
                        )
                        select action from known where action is not null
                        """)
                .query(String.class)
                .list();
    }
}
