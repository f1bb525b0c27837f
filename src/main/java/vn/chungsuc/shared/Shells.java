package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gives every page its {@link Shell}, without a query; the API has none. */
@Component
class Shells implements HandlerInterceptor, WebMvcConfigurer {

    /** A phone has room for four entries and the menu itself. */
    private static final int UNDER_THE_THUMB = 4;

    /** Whose page it is, so that a browser that keeps pages for later keeps them apart. */
    private static final String OWNER = "X-Officer";

    private final @Nullable CurrentOfficer officers;
    private final List<MenuEntry> entries;
    private final boolean demo;

    Shells(
            ObjectProvider<CurrentOfficer> officers,
            ObjectProvider<MenuEntry> entries,
            @Value("${chungsuc.mode:demo}") String mode) {
        this.officers = officers.getIfAvailable();
        this.entries =
                entries.stream()
                        .sorted(
                                Comparator.comparing(MenuEntry::part)
                                        .thenComparing(MenuEntry::order))
                        .toList();
        this.demo = mode.equals("demo");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/actuator/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null
                && page.getViewName() != null
                && !page.getViewName().contains(":")
                && !page.getModel().containsKey("shell")) {
            var shell = of(request);
            if (shell.officer() != null) {
                response.setHeader(OWNER, String.valueOf(shell.officer().accountId()));
            }
            page.addObject("shell", shell);
        }
    }

    Shell of(HttpServletRequest request) {
        var officer = officers == null ? null : officers.find();
        var allowed = allowed(officer);
        var current = current(allowed, request.getRequestURI());
        return new Shell(officer, sections(allowed, current), thumb(allowed, current), demo);
    }

    private List<MenuEntry> allowed(@Nullable Officer officer) {
        return officer == null
                ? List.of()
                : entries.stream().filter(entry -> entry.isFor(officer)).toList();
    }

    private static @Nullable MenuEntry current(List<MenuEntry> allowed, String path) {
        return allowed.stream()
                .filter(entry -> entry.leadsTo(path))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .orElse(null);
    }

    private static List<Shell.Section> sections(
            List<MenuEntry> allowed, @Nullable MenuEntry current) {
        return Arrays.stream(MenuEntry.Part.values())
                .map(part ->
                        new Shell.Section(
                                part.title(),
                                items(
                                        allowed.stream().filter(entry -> entry.part() == part),
                                        current)))
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private static List<Shell.Item> thumb(List<MenuEntry> allowed, @Nullable MenuEntry current) {
        return items(
                allowed.stream()
                        .filter(entry -> entry.icon() != null)
                        .sorted(Comparator.comparingInt(MenuEntry::order))
                        .limit(UNDER_THE_THUMB),
                current);
    }

    private static List<Shell.Item> items(Stream<MenuEntry> entries, @Nullable MenuEntry current) {
        return entries.map(entry ->
                        new Shell.Item(
                                entry.label(), entry.path(), entry.icon(), entry.equals(current)))
                .toList();
    }
}
