package vn.chungsuc.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Addresses of style sheets, scripts and icons as templates write them: content-hashed, so cached
 * for ever.
 */
public final class Assets {

    private static final Map<String, String> URLS = new ConcurrentHashMap<>();
    private static volatile UnaryOperator<String> hashed = path -> path;

    private Assets() {}

    /**
     * @param path such as {@code /assets/app.css} or {@code
     *     /webjars/bootstrap/css/bootstrap.min.css}
     */
    public static String url(String path) {
        return URLS.computeIfAbsent(path, p -> hashed.apply(p));
    }

    static void resolveWith(UnaryOperator<String> resolver) {
        hashed = resolver;
        URLS.clear();
    }
}
