package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.chungsuc.shared.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From what people type to who is meant, and the list they choose from. */
@Service
public class PartyNames {

    private static final int MOST = 600;

    private final PartyQueries queries;

    PartyNames(PartyQueries queries) {
        this.queries = queries;
    }

    /** Who is offered, the nearest first; also others of the area may be typed. */
    public List<PartyOption> candidates(Scope scope, LocalDate day) {
        return queries.candidates(scope, day, MOST);
    }

    /**
     * What a typed name means.
     *
     * @param party null where nobody, or more than one, is meant
     * @param fault the sentence then
     */
    public record Meant(@Nullable Party party, @Nullable String fault) {}

    /** Each name once; keys («P12») are taken as they are. */
    public Map<String, Meant> meant(Scope scope, Collection<String> names, LocalDate day) {
        var meant = new HashMap<String, Meant>();
        var asked = new ArrayList<String>();
        for (var name : names) {
            var key = Party.parse(name);
            if (key != null) {
                meant.put(name, new Meant(key, null));
            } else if (!name.isBlank() && !asked.contains(name)) {
                asked.add(name);
            }
        }
        var found = new HashMap<String, List<PartyOption>>();
        if (!asked.isEmpty()) {
            queries.named(scope, asked, day)
                    .forEach(one ->
                            found.computeIfAbsent(one.asked(), _ -> new ArrayList<>())
                                    .add(one.option()));
        }
        asked.forEach(name -> meant.put(name, meant(name, found.getOrDefault(name, List.of()))));
        return meant;
    }

    private static Meant meant(String name, List<PartyOption> found) {
        if (found.isEmpty()) {
            return new Meant(
                    null,
                    tr(
                            "Không có ai tên «%s» trong địa bàn của bạn đang giữ chức. Chọn trong"
                                    + " danh sách, hoặc thêm thành viên ở trang Tổ chức.",
                            name));
        }
        var exact = found.stream().filter(one -> one.label().equals(name)).toList();
        var left = exact.size() == 1 ? exact : found;
        return left.size() == 1
                ? new Meant(left.getFirst().party(), null)
                : new Meant(
                        null,
                        tr(
                                "Có %d nơi tên «%s»; ghi rõ như trong danh sách: %s.",
                                left.size(),
                                name,
                                String.join(
                                        "; ",
                                        left.stream().limit(3).map(PartyOption::label).toList())));
    }

    /**
     * How they are called where a name stands alone, a person with the seat; who left, or is not of
     * the area, is absent.
     */
    public Map<Party, String> called(Scope scope, Collection<Party> parties, LocalDate day) {
        var called = new HashMap<Party, String>();
        queries.labelled(scope, parties, day)
                .forEach(one ->
                        called.put(
                                one.party(),
                                one.kind() == Party.Kind.PERSON
                                        ? one.label().replaceFirst(" \\([^)]*\\)$", "")
                                        : one.name()));
        return called;
    }

    /** One name. */
    public Meant meant(Scope scope, String name, LocalDate day) {
        return Objects.requireNonNull(
                meant(scope, List.of(name), day).getOrDefault(name, new Meant(null, null)));
    }
}
