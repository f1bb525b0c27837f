package vn.chungsuc.access.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser in which the account is signed in. */
public record OpenSession(
        long number,
        OffsetDateTime createdAt,
        OffsetDateTime lastSeen,
        boolean locked,
        @Nullable String ip,
        @Nullable String agent) {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // the more particular name first: Edge says Chrome too, Chrome says Safari, Android says
        // Linux
        BROWSERS.put("coc_coc", "Cốc Cốc");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    /** «Chrome, Windows»: what an owner knows a session by. */
    public String browser() {
        var browser = named(BROWSERS);
        var system = named(SYSTEMS);
        return browser == null
                ? tr("trình duyệt không rõ")
                : system == null ? tr(browser) : tr(browser) + ", " + system;
    }

    private @Nullable String named(Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> agent != null && agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
