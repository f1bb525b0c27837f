package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.chungsuc.DatabaseTest;
import vn.chungsuc.shared.StartRefused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;

/** Keys of the second step are sealed in the database; a session goes on in the role used last. */
@DatabaseTest
class KeySealTest {

    private static final String ROLE = "thuong-truc-xa";

    @TempDir Path folder;
    @Autowired JdbcClient jdbc;
    @Autowired TestOfficers officers;
    @Autowired StartSession startSession;
    @Autowired SessionStore sessions;
    @Autowired Clock clock;

    private KeySeal seal(String home) {
        return new KeySeal("", folder.resolve(home).toString());
    }

    @Test
    void whatIsSealedOpensForItsAccountAndByItsKeyAlone() throws Exception {
        var plain = TimeCodes.newSecret();
        var sealed = seal("một").seal(7, plain);
        assertThat(sealed).hasSize(49);
        assertThat(seal("một").seal(7, plain)).isNotEqualTo(sealed);
        assertThat(seal("một").open(7, sealed)).contains(plain);
        assertThat(seal("một").open(8, sealed)).isEmpty();
        assertThat(seal("hai").open(7, sealed)).isEmpty();
        var file = folder.resolve("một/key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var given = new KeySeal(Files.readString(file).strip(), folder.toString());
        assertThat(given.open(7, sealed)).contains(plain);
        var broken = new KeySeal(Base64.getEncoder().encodeToString(new byte[16]), "");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> broken.seal(1, plain))
                .withMessageContaining("32 byte");
    }

    @Test
    void keysFromBeforeAreSealedAtAStartAndStillOpen() {
        var account = officers.account("niem-phong", ROLE, "98001");
        var plain = TimeCodes.newSecret();
        jdbc.sql(
                        """
                        insert into access.second_factor (account_id, secret, made_at, confirmed_at)
                        values (:id, :secret, now(), now())
                        """)
                .param("id", account)
                .param("secret", plain)
                .update();
        var store = new SecondFactorStore(jdbc, seal("nha"));
        assertThat(store.inUse(account).orElseThrow().secret()).isEqualTo(plain);
        store.sealAll();
        assertThat(
                        jdbc.sql(
                                        "select length(secret) from access.second_factor where"
                                                + " account_id = :id")
                                .param("id", account)
                                .query(Integer.class)
                                .single())
                .isEqualTo(49);
        assertThat(store.inUse(account).orElseThrow().secret()).isEqualTo(plain);
        var stranger = new SecondFactorStore(jdbc, seal("la"));
        assertThat(stranger.inUse(account).orElseThrow().secret()).isNull();
        assertThat(stranger.unopened()).isPositive();
        jdbc.sql("delete from access.second_factor where length(secret) = 49").update();
    }

    @Test
    void aNewSessionGoesOnInTheRoleUsedLast() {
        var account = officers.account("hai-vai", ROLE, "98001");
        jdbc.sql(
                        """
                        insert into access.assignment (account_id, role_code, unit_id, valid_from)
                        select :id, 'vpdp-tinh', u.id, '2010-01-01' from units.unit u where u.code = '98'
                        on conflict do nothing
                        """)
                .param("id", account)
                .update();
        var first = session(account);
        var other =
                jdbc.sql(
                                "select max(id) from access.assignment where account_id = :id and"
                                        + " id <> :now")
                        .param("id", account)
                        .param("now", first.assignmentId())
                        .query(Integer.class)
                        .single();
        sessions.actAs(first.key(), other, LocalDate.now(clock));
        assertThat(session(account).assignmentId()).isEqualTo(other);
        assertThat(sessions.provenAt(first.key()).orElseThrow())
                .isAfter(OffsetDateTime.now(clock).minusMinutes(1));
    }

    private Session session(int account) {
        var started = (SignIn.Outcome.Started) startSession.handle(account, "hai-vai", "thử", null);
        return java.util.Objects.requireNonNull(
                sessions.find(started.secret().key(), LocalDate.now(clock)));
    }
}
