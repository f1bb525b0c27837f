package vn.chungsuc.access;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Set;

/** How the office's own sign-in is reached; docs/operations.md names the variables. */
@Component
class OidcSettings {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment environment;

    OidcSettings(Environment environment) {
        this.environment = environment;
    }

    boolean isOn() {
        return !read("issuer").isEmpty() && !read("client-id").isEmpty();
    }

    /**
     * @throws IllegalStateException over plain HTTP beyond this machine
     */
    Issuer issuer() {
        var address = URI.create(read("issuer"));
        if (!"https".equals(address.getScheme()) && !LOOPBACK.contains(address.getHost())) {
            throw new IllegalStateException("CHUNGSUC_OIDC_ISSUER must be https: " + address);
        }
        return new Issuer(address);
    }

    ClientID client() {
        return new ClientID(read("client-id"));
    }

    Secret secret() {
        return new Secret(read("client-secret"));
    }

    Scope scope() {
        return Scope.parse(read("scope"));
    }

    /** The claim that holds a person's user name here; empty: matched by e-mail alone. */
    String codeClaim() {
        return read("code-claim");
    }

    /** What the button calls it; empty: by no name of its own. */
    String name() {
        return read("name");
    }

    /** Where people open the product; empty: as the request says. */
    String address() {
        return environment.getProperty("chungsuc.address", "").strip();
    }

    private String read(String key) {
        return environment.getProperty("chungsuc.oidc." + key, "").strip();
    }
}
