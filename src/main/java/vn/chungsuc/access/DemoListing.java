package vn.chungsuc.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.DemoAccount;
import vn.chungsuc.journal.NotJournaled;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The accounts the demo's sign-in page offers in one click. An office has none. */
@Repository
class DemoListing {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    DemoListing(JdbcClient jdbc, Clock clock, @Value("${chungsuc.mode:demo}") String mode) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = mode.equals("demo");
    }

    List<DemoAccount> accounts() {
        if (!demo) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select a.username, a.full_name, d.label as role_name, u.full_name as unit_name,
                               d.place as "group", d.subtitle as group_note
                        from access.demo_account d
                        join access.account a on a.id = d.account_id
                        join units.unit_on(:today) u on u.id = a.home_unit_id
                        order by d.position, a.username
                        """)
                .param("today", LocalDate.now(clock))
                .query(DemoAccount.class)
                .list();
    }

    Optional<Integer> find(String username) {
        return jdbc.sql(
                        """
                        select d.account_id from access.demo_account d join access.account a on a.id = d.account_id
                        where a.username = :username
                        """)
                .param("username", username)
                .query(Integer.class)
                .optional();
    }

    @NotJournaled("Creating the account itself is on record")
    void offer(int account, String place, String subtitle, String label, int position) {
        jdbc.sql(
                        """
                        insert into access.demo_account (account_id, place, subtitle, label, position)
                        values (:account, :place, :subtitle, :label, :position)
                        on conflict (account_id) do update
                            set place = excluded.place, subtitle = excluded.subtitle,
                                label = excluded.label, position = excluded.position
                        """)
                .param("account", account)
                .param("place", place)
                .param("subtitle", subtitle)
                .param("label", label)
                .param("position", position)
                .update();
    }
}
