package vn.chungsuc.shared;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Builds the {@link Shell} of a request, without a query. */
@Component
@ControllerAdvice
class Shells {

    /** A phone has room for four entries and the menu itself. */
    private static final int UNDER_THE_THUMB = 4;

    private final ObjectProvider<CurrentOfficer> officers;
    private final List<MenuEntry> entries;
    private final boolean demo;

    Shells(
            ObjectProvider<CurrentOfficer> officers,
            ObjectProvider<MenuEntry> entries,
            @Value("${chungsuc.mode:demo}") String mode) {
        this.officers = officers;
        this.entries =
                entries.stream()
                        .sorted(
                                Comparator.comparing(MenuEntry::part)
                                        .thenComparing(MenuEntry::order))
                        .toList();
        this.demo = mode.equals("demo");
    }

    @ModelAttribute("shell")
    Shell of(HttpServletRequest request) {
        var known = officers.getIfAvailable();
        var officer = known == null ? null : known.find();
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
