package vn.chungsuc.operations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * From now on whoever commits has committed, yet waits for a stand-by that does not exist: an
 * answer is lost after the commit for certain.
 */
record HeldCommits(Connection database) {

    static HeldCommits of(Connection database) throws SQLException {
        SmallOffice.execute(
                database,
                "set synchronous_commit = local",
                "alter system set synchronous_standby_names = 'nobody'",
                "select pg_reload_conf()");
        return new HeldCommits(database);
    }

    /** Until so many saves wait for their answer. */
    void await(int saves) throws Exception {
        for (int i = 0; i < 300; i++) {
            try (var statement = database.createStatement();
                    var row =
                            statement.executeQuery(
                                    """
                                    select count(distinct a.pid)
                                    from pg_stat_activity a
                                    join pg_locks l on l.pid = a.pid
                                    where a.wait_event = 'SyncRep' and l.mode = 'RowExclusiveLock'
                                      and l.relation = 'assessment.indicator_value'::regclass
                                    """)) {
                row.next();
                if (row.getInt(1) >= saves) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Nobody waits");
    }

    /** Those who wait go on waiting. */
    void forgetAtTheNextStart() throws SQLException {
        SmallOffice.execute(database, "alter system reset synchronous_standby_names");
    }
}
