package vn.chungsuc.tasks;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.Scope;
import vn.chungsuc.shared.TypedForm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A field of a form that names several of the area, one a line. */
@Component
public class NameLines {

    /** Those the form brought along, so that who has left since may stay. */
    private static final String KEYS = "keys";

    private final PartyNames names;
    private final Clock clock;

    NameLines(PartyNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** As a form is filled in: those of the area in {@code field}, others in {@code others}. */
    public static Map<String, String> fields(
            Collection<NamedParty> named, String field, String others) {
        var known = named.stream().filter(one -> one.party() != null).toList();
        return Map.of(
                field,
                lines(known),
                others,
                lines(named.stream().filter(one -> one.party() == null).toList()),
                KEYS,
                known.stream()
                        .map(one -> one.party() + "\t" + one.name())
                        .collect(Collectors.joining("\n")));
    }

    private static String lines(List<NamedParty> named) {
        return named.stream().map(NamedParty::name).collect(Collectors.joining("\n"));
    }

    /** As they are called where a name stands alone; whom nobody knows is refused there. */
    public List<NamedParty> read(Scope scope, TypedForm form, String field) {
        var keys = keys(form);
        var typed = form.lines(field);
        var today = LocalDate.now(clock);
        var unknown = typed.stream().filter(name -> !keys.containsKey(name)).toList();
        var meant = names.meant(scope, unknown, today);
        var called =
                names.called(
                        scope,
                        meant.values().stream()
                                .map(PartyNames.Meant::party)
                                .filter(Objects::nonNull)
                                .toList(),
                        today);
        var read = new ArrayList<NamedParty>();
        for (var name : typed) {
            var key = keys.get(name);
            var found = meant.get(name);
            var party = found == null ? null : found.party();
            if (key != null) {
                read.add(new NamedParty(name, key));
            } else if (party == null) {
                form.refuse(field, found == null ? name : String.valueOf(found.fault()));
            } else if (called.get(party) == null) {
                form.refuse(field, tr("«%s» không thuộc địa bàn của bạn.", name));
            } else {
                read.add(new NamedParty(Objects.requireNonNull(called.get(party)), party.key()));
            }
        }
        return read;
    }

    private static Map<String, String> keys(TypedForm form) {
        var keys = new LinkedHashMap<String, String>();
        form.value(KEYS)
                .lines()
                .map(line -> line.split("\t", 2))
                .filter(parts -> parts.length == 2 && Party.parse(parts[0]) != null)
                .forEach(parts -> keys.putIfAbsent(parts[1], parts[0]));
        return keys;
    }
}
