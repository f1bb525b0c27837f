package vn.chungsuc.access;

import vn.chungsuc.shared.Permission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of {@code routes.txt}. */
public record Route(
        String method,
        String path,
        String who,
        Map<String, String> values,
        String body,
        List<String> flags) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^:}]+)[^}]*}");

    static Route of(String line) {
        var at = line.indexOf(" body=");
        var body = at < 0 ? "" : line.substring(at + " body=".length());
        var words = (at < 0 ? line : line.substring(0, at)).strip().split("\\s+");
        var values = new LinkedHashMap<String, String>();
        var rest = Arrays.asList(words).subList(3, words.length);
        rest.stream()
                .filter(word -> word.contains("="))
                .forEach(word -> values.put(word.split("=", 2)[0], word.split("=", 2)[1]));
        var flags = rest.stream().filter(word -> !word.contains("=")).toList();
        var route = new Route(words[0], words[1], words[2], values, body, flags);
        route.variables().stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> values.put(name, name.equals("username") ? "@account" : "@unit"));
        return route;
    }

    public String name() {
        return method + " " + path;
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with nothing left but names to fill in. */
    String template() {
        return VARIABLE.matcher(path.replace("/**", "/x")).replaceAll("{$1}");
    }

    /** Behind the door that opens to tokens only. */
    boolean isApi() {
        return path.startsWith("/api/") || path.equals("/actuator/prometheus");
    }

    boolean isOpen() {
        return who.equals("open");
    }

    boolean mayTake(java.util.Set<Permission> permissions) {
        return isOpen()
                || who.equals("signed-in")
                || Arrays.stream(who.split("\\|"))
                        .map(Permission::valueOf)
                        .anyMatch(permissions::contains);
    }

    /** Whether inside and outside of an area differ. */
    boolean isAboutAPlace() {
        return values.values().stream().anyMatch(value -> value.startsWith("@"));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }
}
