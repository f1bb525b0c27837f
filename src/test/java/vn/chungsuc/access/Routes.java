package vn.chungsuc.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

import vn.chungsuc.units.Units;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Goes where {@code routes.txt} says, in the world of {@code routes-world.sql}. */
@Component
public class Routes {

    private static final Set<String> NO_PARAMETERS = Set.of("type", "file");
    static final String INSIDE = "98001";
    private static final String OUTSIDE = "97001";

    private final ObjectProvider<MockMvc> mvc;
    private final TestOfficers officers;
    private final RolesOfToday roles;
    private final ObjectProvider<RouteSample> samples;
    private final Units units;
    private final Map<String, String[]> known = new HashMap<>();

    Routes(
            ObjectProvider<MockMvc> mvc,
            TestOfficers officers,
            RolesOfToday roles,
            ObjectProvider<RouteSample> samples,
            Units units) {
        this.mvc = mvc;
        this.officers = officers;
        this.roles = roles;
        this.samples = samples;
        this.units = units;
    }

    static Stream<Route> all() throws IOException {
        return new ClassPathResource("routes.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of);
    }

    /** What a person can look at. */
    public static List<Route> pages() throws IOException {
        return all().filter(route -> route.method().equals("GET") && !route.isApi()).toList();
    }

    public void prepare() {
        units.refreshTree();
        officers.account("trong-tuyen", "phu-trach-tieu-chi", INSIDE);
        officers.account("ngoai-tuyen", "phu-trach-tieu-chi", OUTSIDE);
        known.put("@unit", new String[] {INSIDE, OUTSIDE});
        known.put("@account", new String[] {"trong-tuyen", "ngoai-tuyen"});
        samples.forEach(sample ->
                known.put("@" + sample.name(), new String[] {sample.inside(), sample.outside()}));
    }

    /** By the first role that may, and with these cookies too. */
    public MockHttpServletResponse open(Route route, Cookie... cookies) throws Exception {
        var role =
                roles.all().stream()
                        .filter(one -> !one.level().equals("VILLAGE"))
                        .filter(one -> route.mayTake(one.permissions()))
                        .filter(one -> !route.has("owner") || one.unit().equals(INSIDE))
                        .findFirst()
                        .orElseThrow();
        var session =
                new Cookie(
                        Sessions.COOKIE,
                        officers.cookie(
                                "tuyen." + role.code() + "." + role.unit(),
                                role.code(),
                                role.unit()));
        return send(
                route,
                0,
                asked -> {
                    asked.setCookies(
                            Stream.concat(Stream.of(session), Stream.of(cookies))
                                    .toArray(Cookie[]::new));
                    return asked;
                });
    }

    MockHttpServletResponse send(Route route, int side, @Nullable RequestPostProcessor identity)
            throws Exception {
        var method = HttpMethod.valueOf(route.method().equals("ANY") ? "GET" : route.method());
        var variables = new HashMap<String, Object>();
        route.variables().forEach(key -> variables.put(key, value(route, key, side)));
        var path = UriComponentsBuilder.fromPath(route.template()).build(variables);
        var file = route.values().get("file");
        var asked =
                file == null
                        ? request(method, path)
                        : multipart(method, path).file(file, new byte[] {'x'});
        asked.with(csrf());
        route.values().keySet().stream()
                .filter(key -> !variables.containsKey(key) && !NO_PARAMETERS.contains(key))
                .forEach(key -> {
                    if (Character.isUpperCase(key.charAt(0))) {
                        asked.header(key, value(route, key, side));
                    } else {
                        asked.param(key, value(route, key, side));
                    }
                });
        if (!route.body().isEmpty()) {
            asked.contentType(route.values().getOrDefault("type", "application/json"))
                    .content(route.body().getBytes(StandardCharsets.UTF_8));
        }
        if (identity != null) {
            asked.with(identity);
        }
        return mvc.getObject().perform(asked).andReturn().getResponse();
    }

    private String value(Route route, String key, int side) {
        var value = route.values().get(key);
        return value.startsWith("@") ? known.get(value)[side] : value;
    }
}
