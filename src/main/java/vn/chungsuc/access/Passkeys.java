package vn.chungsuc.access;

import com.webauthn4j.util.exception.WebAuthnException;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The two ceremonies of WebAuthn, as Spring Security does them: a passkey is made, a passkey is
 * shown. Its owner proves to be there (PIN, finger, face) each time, so that it stands for both
 * steps.
 */
@Component
class Passkeys {

    private static final String NAME = "Chung Sức";
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    /** Browsers make passkeys for names only. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    private final PasskeyOwners owners;
    private final PasskeyStore store;
    private final OidcSettings settings;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyOwners owners, PasskeyStore store, OidcSettings settings) {
        this.owners = owners;
        this.store = store;
        this.settings = settings;
    }

    /**
     * What a passkey is bound to.
     *
     * @param origin scheme, name and port, as the browser says it
     */
    record Home(String name, String origin) {}

    /** Empty: opened by a number, or neither over HTTPS nor on this machine. */
    Optional<Home> home(HttpServletRequest request) {
        var address = address(request);
        var host = address.getHost();
        var sealed = "https".equals(address.getScheme()) || "localhost".equals(host);
        if (host == null || !sealed || NUMBERS.matcher(host).matches()) {
            return Optional.empty();
        }
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return Optional.of(new Home(host, address.getScheme() + "://" + host + port));
    }

    private URI address(HttpServletRequest request) {
        var known = settings.address();
        if (!known.isEmpty()) {
            return URI.create(known);
        }
        var url = URI.create(request.getRequestURL().toString());
        return url.resolve("/");
    }

    /** What the browser asks the authenticator for. */
    JsonNode creation(Home home, SignedIn owner, byte[] challenge) {
        return json.valueToTree(
                operations(home, challenge)
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(owner)));
    }

    JsonNode request(Home home, byte[] challenge) {
        return json.valueToTree(
                operations(home, challenge)
                        .createCredentialRequestOptions(
                                new ImmutablePublicKeyCredentialRequestOptionsRequest(null)));
    }

    /**
     * Keeps a passkey that was made for this challenge.
     *
     * @throws Unproven what the browser sent does not show that
     */
    void keep(Home home, SignedIn owner, byte[] challenge, JsonNode made, String label) {
        var operations = operations(home, challenge);
        try {
            var options =
                    operations.createPublicKeyCredentialCreationOptions(
                            new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
            var key = new RelyingPartyPublicKey(read(made, MADE), label);
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(options, key));
        } catch (WebAuthnException | IllegalArgumentException | JacksonException no) {
            throw new Unproven(no);
        }
    }

    /**
     * The user name whose passkey signed this challenge.
     *
     * @throws Unproven none did
     */
    String owner(Home home, byte[] challenge, JsonNode shown) {
        var operations = operations(home, challenge);
        try {
            var options =
                    operations.createCredentialRequestOptions(
                            new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
            return operations
                    .authenticate(
                            new RelyingPartyAuthenticationRequest(options, read(shown, SHOWN)))
                    .getName();
        } catch (WebAuthnException | IllegalArgumentException | JacksonException no) {
            throw new Unproven(no);
        }
    }

    static byte[] challenge() {
        return Bytes.random().getBytes();
    }

    private <T> T read(@Nullable JsonNode sent, TypeReference<T> type) {
        if (sent == null || !sent.isObject()) {
            throw new IllegalArgumentException("no credential");
        }
        return json.readerFor(type).readValue(sent);
    }

    private Webauthn4JRelyingPartyOperations operations(Home home, byte[] challenge) {
        var party = PublicKeyCredentialRpEntity.builder().id(home.name()).name(NAME).build();
        var operations =
                new Webauthn4JRelyingPartyOperations(owners, store, party, Set.of(home.origin()));
        operations.setCustomizeCreationOptions(asked ->
                asked.challenge(new Bytes(challenge))
                        .authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .build()));
        operations.setCustomizeRequestOptions(asked ->
                asked.challenge(new Bytes(challenge))
                        .userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Not what was asked for: another site, another challenge, a wrong signature, or no form. */
    static final class Unproven extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unproven(Exception why) {
            super(why);
        }
    }
}
