package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

import vn.chungsuc.access.view.OwnPasskey;
import vn.chungsuc.journal.NotJournaled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Passkeys as Spring Security asks for them, and as their owner sees them. */
@Repository
@NotJournaled(
        "AddPasskey, RemovePasskey and SignInByPasskey record what is done; the rest counts"
                + " signatures")
class PasskeyStore implements UserCredentialRepository {

    private static final String SELECT =
            """
            select p.*, o.handle
            from access.passkey p
            join access.passkey_owner o on o.account_id = p.account_id
            """;

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new one, or what its last use changed. */
    @Override
    public void save(CredentialRecord one) {
        jdbc.sql(
                        """
                        insert into access.passkey as p
                            (account_id, credential_id, public_key, attestation, client_data, signature_count, verified,
                             backup_eligible, backed_up, transports, label, made_at)
                        select o.account_id, :credential, :key, :attestation, :client, :count, :verified, :eligible, :backed,
                               :transports, :label, :made
                        from access.passkey_owner o
                        where o.handle = :handle
                        on conflict (credential_id) do update
                            set signature_count = excluded.signature_count, backed_up = excluded.backed_up, last_used = :used
                            where p.account_id = excluded.account_id
                        """)
                .param("credential", one.getCredentialId().getBytes())
                .param("key", one.getPublicKey().getBytes())
                .param("attestation", bytes(one.getAttestationObject()))
                .param("client", bytes(one.getAttestationClientDataJSON()))
                .param("count", one.getSignatureCount())
                .param("verified", one.isUvInitialized())
                .param("eligible", one.isBackupEligible())
                .param("backed", one.isBackupState())
                .param("transports", transports(one))
                .param("label", one.getLabel())
                .param("made", one.getCreated().atOffset(ZoneOffset.UTC))
                .param("used", one.getLastUsed().atOffset(ZoneOffset.UTC))
                .param("handle", one.getUserEntityUserId().getBytes())
                .update();
    }

    private static byte[] bytes(@Nullable Bytes given) {
        return given == null ? new byte[0] : given.getBytes();
    }

    private static String[] transports(CredentialRecord one) {
        return one.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(SELECT + " where p.credential_id = :id")
                .param("id", id.getBytes())
                .query((row, _) -> credential(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + " where o.handle = :handle order by p.id")
                .param("handle", handle.getBytes())
                .query((row, _) -> credential(row))
                .list();
    }

    private static CredentialRecord credential(ResultSet row) throws SQLException {
        var used = row.getObject("last_used", OffsetDateTime.class);
        var made = row.getObject("made_at", OffsetDateTime.class).toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(
                        Arrays.stream((String[]) row.getArray("transports").getArray())
                                .map(AuthenticatorTransport::valueOf)
                                .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(made)
                .lastUsed(used == null ? made : used.toInstant())
                .build();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from access.passkey where credential_id = :id")
                .param("id", id.getBytes())
                .update();
    }

    /** The name of the one taken away; empty: it is not this account's. */
    Optional<String> remove(int account, int id) {
        return jdbc.sql(
                        "delete from access.passkey where account_id = :account and id = :id"
                                + " returning label")
                .param("account", account)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<OwnPasskey> of(int account) {
        return jdbc.sql(
                        """
                        select id, label, made_at, last_used
                        from access.passkey
                        where account_id = :account
                        order by id
                        """)
                .param("account", account)
                .query(OwnPasskey.class)
                .list();
    }

    int removeAll(int account) {
        return jdbc.sql("delete from access.passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    /** A challenge of ours on its way. */
    record Attempt(@Nullable Integer accountId, byte[] challenge) {}

    void open(byte[] hash, @Nullable Integer account, byte[] challenge, Instant now) {
        jdbc.sql(
                        """
                        insert into access.passkey_attempt (id_hash, account_id, challenge, created_at)
                        values (:hash, :account, :challenge, :now)
                        """)
                .param("hash", hash)
                .param("account", account)
                .param("challenge", challenge)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Once: whoever comes second finds nothing. */
    Optional<Attempt> take(byte[] hash, OffsetDateTime openedAfter) {
        return jdbc.sql(
                        """
                        delete from access.passkey_attempt
                        where id_hash = :hash and created_at > :after
                        returning account_id, challenge
                        """)
                .param("hash", hash)
                .param("after", openedAfter)
                .query(Attempt.class)
                .optional();
    }

    void sweep(OffsetDateTime openedBefore) {
        jdbc.sql("delete from access.passkey_attempt where created_at < :before")
                .param("before", openedBefore)
                .update();
    }
}
