package vn.chungsuc.shared;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The token every form carries; {@code part/csrf.jte} writes it, also into fragments that know no
 * {@link Shell}.
 */
public final class Csrf {

    public static final String PARAMETER = "_csrf";

    private Csrf() {}

    public static String token() {
        var request = RequestContextHolder.getRequestAttributes();
        var token =
                request == null
                        ? null
                        : request.getAttribute(
                                CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
        return token instanceof CsrfToken known ? known.getToken() : "";
    }
}
