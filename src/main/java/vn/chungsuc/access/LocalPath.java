package vn.chungsuc.access;

import java.net.URI;

/** Where to go after signing in: a path of this server, whatever the cookie says. */
final class LocalPath {

    private LocalPath() {}

    static String of(String url) {
        try {
            var asked = URI.create(url);
            var path = asked.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
