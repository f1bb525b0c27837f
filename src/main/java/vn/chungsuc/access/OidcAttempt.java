package vn.chungsuc.access;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One way to the office's own sign-in and back. All that must come back unchanged is reckoned from
 * one secret in a cookie of this browser: nothing is kept here, and no other browser can end it.
 */
record OidcAttempt(Secret secret) {

    static OidcAttempt fresh() {
        return new OidcAttempt(Secret.random());
    }

    State state() {
        return new State(derived("state"));
    }

    Nonce nonce() {
        return new Nonce(derived("nonce"));
    }

    CodeVerifier verifier() {
        return new CodeVerifier(derived("verifier"));
    }

    private String derived(String purpose) {
        return new Secret(purpose + ":" + secret.text()).key();
    }
}
