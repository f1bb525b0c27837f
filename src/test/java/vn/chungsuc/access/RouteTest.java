package vn.chungsuc.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.SqlMergeMode;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import vn.chungsuc.DatabaseTest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Walks every route with every role, inside and outside its area; {@code routes.txt} says what must
 * come of it.
 */
@DatabaseTest
@SqlMergeMode(SqlMergeMode.MergeMode.MERGE)
@Sql(scripts = "/routes-world.sql", executionPhase = Sql.ExecutionPhase.BEFORE_TEST_CLASS)
class RouteTest {

    @Autowired TestOfficers officers;
    @Autowired Routes walked;
    @Autowired List<RequestMappingInfoHandlerMapping> mappings;
    @Autowired RolesOfToday roles;

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, RequestPostProcessor> identities = new HashMap<>();

    @BeforeEach
    void aWorldWithANeighbour() {
        walked.prepare();
    }

    @Test
    void everyRouteIsListed() throws Exception {
        var listed = Routes.all().map(Route::name).toList();
        var mapped = mapped();
        assertThat(mapped.stream().filter(name -> !listed.contains(name)))
                .as("routes without a line in routes.txt")
                .isEmpty();
        assertThat(listed.stream().filter(name -> !mapped.contains(name)))
                .as("lines of routes.txt without a route")
                .isEmpty();
    }

    @Test
    void nobodyComesInWithoutAName() throws Exception {
        for (var route : Routes.all().toList()) {
            var answer = walked.send(route, 0, null);
            var door = answer.getStatus() == 401 || "/dang-nhap".equals(answer.getRedirectedUrl());
            check(route, "nobody", answer, route.isOpen() ? !door || moves(route) : door);
            if (route.isApi() && !route.isOpen()) {
                check(
                        route,
                        "nobody",
                        answer,
                        "Bearer".equals(answer.getHeader("WWW-Authenticate")));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Signing out leads to the door by itself, and a wrong password stays at it. */
    private static boolean moves(Route route) {
        return route.path().startsWith("/dang-");
    }

    @Test
    void everyRoleGoesWhereItMayAndNowhereElse() throws Exception {
        for (var role : roles.all()) {
            var name = "tuyen." + role.code() + "." + role.unit().toLowerCase();
            for (var route : Routes.all().filter(route -> !route.isOpen()).toList()) {
                walk(route, role, name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void walk(Route route, RolesOfToday.Role role, String name) throws Exception {
        var may = route.mayTake(role.permissions());
        var reaches = !route.isAboutAPlace() || !role.level().equals("VILLAGE");
        if (!may || !route.has("denials")) {
            var inside = walked.send(route, 0, identity(route, role, name));
            check(
                    route,
                    role.code() + " inside",
                    inside,
                    expectedInside(route, may && isOwners(route, role), reaches, inside));
        }
        if (route.isAboutAPlace()) {
            var outside = walked.send(route, 1, identity(route, role, name));
            var status = outside.getStatus();
            check(route, role.code() + " outside", outside, status == 404 || !may && status == 403);
        }
    }

    private static boolean isOwners(Route route, RolesOfToday.Role role) {
        return !route.has("owner") || role.unit().equals(Routes.INSIDE);
    }

    private static boolean expectedInside(
            Route route, boolean may, boolean reaches, MockHttpServletResponse answer) {
        var status = answer.getStatus();
        if (!reaches) {
            return status == 404 || !may && status == 403;
        }
        if (!may) {
            return status == 403;
        }
        var refused = status == 401 || status == 403 || status == 404 || status >= 500;
        return route.has("absent") ? status == 404 : !refused && !atTheDoor(answer);
    }

    private static boolean atTheDoor(MockHttpServletResponse answer) {
        return "/dang-nhap".equals(answer.getRedirectedUrl());
    }

    private RequestPostProcessor identity(Route route, RolesOfToday.Role role, String name) {
        return identities.computeIfAbsent(
                name + route.isApi(),
                _ ->
                        route.isApi()
                                ? officers.bearer(name, role.code(), role.unit())
                                : officers.as(name, role.code(), role.unit()));
    }

    private void check(Route route, String who, MockHttpServletResponse answer, boolean right) {
        if (!right) {
            wrong.add(
                    "%s: %s gets %d %s"
                            .formatted(
                                    route.name(),
                                    who,
                                    answer.getStatus(),
                                    String.valueOf(answer.getRedirectedUrl())));
        }
    }

    private List<String> mapped() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteTest::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(RequestMappingInfo info) {
        var methods =
                info.getMethodsCondition().getMethods().isEmpty()
                        ? List.of("ANY")
                        : info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }
}
