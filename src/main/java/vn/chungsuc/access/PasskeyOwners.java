package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

import vn.chungsuc.journal.NotJournaled;

import java.sql.ResultSet;
import java.sql.SQLException;

/** By which handle authenticators know an account. */
@Repository
@NotJournaled("a random handle says and opens nothing")
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final String SELECT =
            """
            select o.handle, a.username, a.full_name
            from access.passkey_owner o
            join access.account a on a.id = o.account_id
            """;

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql(SELECT + " where o.handle = :handle")
                .param("handle", handle.getBytes())
                .query((row, _) -> owner(row))
                .optional()
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return jdbc.sql(SELECT + " where a.username = :username")
                .param("username", username)
                .query((row, _) -> owner(row))
                .optional()
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity owner(ResultSet row) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("username"))
                .displayName(row.getString("full_name"))
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        jdbc.sql(
                        """
                        insert into access.passkey_owner (account_id, handle)
                        select id, :handle from access.account where username = :username
                        on conflict (account_id) do nothing
                        """)
                .param("handle", owner.getId().getBytes())
                .param("username", owner.getName())
                .update();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("a handle stays with its account");
    }
}
