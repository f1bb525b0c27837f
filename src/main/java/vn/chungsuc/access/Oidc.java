package vn.chungsuc.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * The office's own sign-in by OpenID Connect: authorization code with PKCE, the ID token checked
 * (signature, issuer, audience, time, nonce) before a word of it is believed.
 */
@Component
class Oidc {

    private static final int PATIENCE = (int) Duration.ofSeconds(8).toMillis();
    private static final int KEYS = 512 << 10;

    private final OidcSettings settings;
    private final Recent<OIDCProviderMetadata> providers = new Recent<>(Duration.ofHours(1));

    Oidc(OidcSettings settings) {
        this.settings = settings;
    }

    /**
     * Whom the provider vouches for.
     *
     * @param email in small letters; null: not told, or not verified by the provider
     * @param code the office's own code of the person, where a claim for it is configured
     */
    record Person(String subject, @Nullable String email, @Nullable String code) {}

    /** The provider is away, or what it said does not hold. */
    static class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String reason, @Nullable Throwable cause) {
            super(reason, cause);
        }
    }

    /** Where the browser is sent. */
    URI door(OidcAttempt attempt, URI back) throws Failed {
        var builder =
                new AuthenticationRequest.Builder(
                        ResponseType.CODE, settings.scope(), settings.client(), back);
        return builder.endpointURI(provider().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /**
     * @param answer the address the browser came back with
     */
    Person person(OidcAttempt attempt, URI back, URI answer) throws Failed {
        try {
            var provider = provider();
            var tokens = tokens(provider, code(provider, attempt, answer), attempt, back);
            var claims =
                    new IDTokenValidator(
                                    provider.getIssuer(),
                                    settings.client(),
                                    algorithm(tokens),
                                    provider.getJWKSetURI().toURL(),
                                    new DefaultResourceRetriever(PATIENCE, PATIENCE, KEYS))
                            .validate(tokens.getIDToken(), attempt.nonce());
            var person = person(claims.getSubject().getValue(), claims);
            return person.email() == null && person.code() == null
                    ? asked(provider, tokens, person)
                    : person;
        } catch (GeneralException | BadJOSEException | JOSEException | IOException e) {
            throw new Failed(String.valueOf(e.getMessage()), e);
        }
    }

    private OIDCProviderMetadata provider() throws Failed {
        try {
            var issuer = settings.issuer();
            var known = providers.get(issuer.getValue(), _ -> null);
            if (known != null) {
                return known;
            }
            var found = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
            providers.put(issuer.getValue(), found);
            return found;
        } catch (GeneralException | IOException | IllegalStateException e) {
            throw new Failed(String.valueOf(e.getMessage()), e);
        }
    }

    private static AuthorizationCode code(
            OIDCProviderMetadata provider, OidcAttempt attempt, URI answer)
            throws ParseException, Failed {
        var response = AuthenticationResponseParser.parse(answer);
        if (!attempt.state().equals(response.getState())) {
            throw new Failed("state", null);
        }
        if (response.getIssuer() != null && !response.getIssuer().equals(provider.getIssuer())) {
            throw new Failed("issuer of the answer", null);
        }
        if (!response.indicatesSuccess()) {
            throw new Failed(
                    String.valueOf(response.toErrorResponse().getErrorObject().getCode()), null);
        }
        var code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw new Failed("no code", null);
        }
        return code;
    }

    private OIDCTokens tokens(
            OIDCProviderMetadata provider, AuthorizationCode code, OidcAttempt attempt, URI back)
            throws ParseException, IOException, Failed {
        var request =
                new TokenRequest.Builder(
                                provider.getTokenEndpointURI(),
                                new ClientSecretBasic(settings.client(), settings.secret()),
                                new AuthorizationCodeGrant(code, back, attempt.verifier()))
                        .build()
                        .toHTTPRequest();
        var response = OIDCTokenResponseParser.parse(patient(request).send());
        if (!response.indicatesSuccess()) {
            throw new Failed(
                    String.valueOf(response.toErrorResponse().getErrorObject().getCode()), null);
        }
        var tokens = ((OIDCTokenResponse) response).getOIDCTokens();
        if (tokens.getIDToken() == null) {
            throw new Failed("no ID token", null);
        }
        return tokens;
    }

    /** Public keys only: a token signed with the client's secret, or not at all, is none. */
    private static JWSAlgorithm algorithm(OIDCTokens tokens) throws Failed {
        var named = tokens.getIDToken().getHeader().getAlgorithm();
        if (named instanceof JWSAlgorithm algorithm
                && (JWSAlgorithm.Family.RSA.contains(algorithm)
                        || JWSAlgorithm.Family.EC.contains(algorithm))) {
            return algorithm;
        }
        throw new Failed("algorithm " + named, null);
    }

    /** Providers that keep what they know of a person out of the ID token. */
    private Person asked(OIDCProviderMetadata provider, OIDCTokens tokens, Person known)
            throws ParseException, IOException, Failed {
        var endpoint = provider.getUserInfoEndpointURI();
        if (endpoint == null) {
            return known;
        }
        var request =
                new UserInfoRequest(
                                endpoint, new BearerAccessToken(tokens.getAccessToken().getValue()))
                        .toHTTPRequest();
        var response = UserInfoResponse.parse(patient(request).send());
        if (!response.indicatesSuccess()) {
            return known;
        }
        var info = response.toSuccessResponse().getUserInfo();
        if (info == null || !known.subject().equals(info.getSubject().getValue())) {
            throw new Failed("subject of the user info", null);
        }
        return person(known.subject(), info);
    }

    private Person person(String subject, ClaimsSet claims) {
        var verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        var claim = settings.codeClaim();
        return new Person(
                subject,
                verified ? small(claims.getStringClaim("email")) : null,
                claim.isEmpty() ? null : small(claims.getStringClaim(claim)));
    }

    private static @Nullable String small(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        return request;
    }
}
