package vn.chungsuc.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

/** A request whose sender is known: on a page by the session cookie, on the API by a token. */
class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient Officer officer;
    private final transient @Nullable Session session;

    SignedIn(Session session) {
        this(session.officer(), session);
    }

    SignedIn(Officer bearer) {
        this(bearer, null);
    }

    private SignedIn(Officer officer, @Nullable Session session) {
        super(
                AuthorityUtils.createAuthorityList(
                        officer.permissions().stream().map(Permission::name).toList()));
        this.officer = officer;
        this.session = session;
        setAuthenticated(true);
    }

    static @Nullable SignedIn current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn known
                ? known
                : null;
    }

    Officer officer() {
        return officer;
    }

    @Nullable Session session() {
        return session;
    }

    @Override
    public Officer getPrincipal() {
        return officer;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return officer.username();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
