package vn.chungsuc.units;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.units.ImportReport.Finding;
import vn.chungsuc.units.ImportReport.Kind;
import vn.chungsuc.units.UnitFacts.Stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads lists of units as they stand from a day on. */
class ListedUnits {

    /** A known unit the list gives another name or parent from the day on. */
    record Dated(Stated unit, String kind, String name, UnitFacts.@Nullable Key parent) {}

    private final UnitDirectory directory;
    private final LocalDate day;
    private final List<Finding> findings;
    private final List<Dated> dated = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ListedUnits(UnitDirectory directory, LocalDate day, List<Finding> findings) {
        this.directory = directory;
        this.day = day;
        this.findings = findings;
    }

    List<Dated> dated() {
        return dated;
    }

    /** The provinces that ended on the day, each with its region. */
    void provinceBefore(UnitRow.Province row) {
        if (directory.on(row.code(), day.minusDays(1)) == null) {
            directory.add(
                    new Stated(
                            new UnitFacts.Key(row.code(), Unit.BEFORE),
                            "PROVINCE",
                            row.kind(),
                            row.name(),
                            day,
                            UnitDirectory.NATION,
                            Map.of("REGION", row.region())));
        }
    }

    void read(UnitRow row) {
        switch (row) {
            case UnitRow.Province p ->
                    read(p.line(), p.code(), "PROVINCE", p.kind(), p.name(), UnitDirectory.NATION);
            case UnitRow.Commune c ->
                    below(c.line(), c.code(), "COMMUNE", c.kind(), c.name(), c.provinceCode());
            case UnitRow.Below b ->
                    below(b.line(), b.code(), "VILLAGE", b.kind(), b.name(), b.parentCode());
            case UnitRow.Change _ -> throw new IllegalArgumentException("a list of changes");
        }
    }

    private void below(
            int line, String code, String level, String kind, String name, String above) {
        var parent = directory.on(above, day);
        if (parent == null) {
            findings.add(new Finding(Kind.ORPHAN, line, code + " " + name + ": " + above));
        } else {
            read(line, code, level, kind, name, parent.key());
        }
    }

    private void read(
            int line, String code, String level, String kind, String name, UnitFacts.Key parent) {
        if (!UnitCode.isCode(code) || name.isEmpty()) {
            findings.add(new Finding(Kind.BAD_CODE, line, code + " " + name));
            return;
        }
        if (!seen.add(code)) {
            findings.add(new Finding(Kind.DOUBLE, line, code + " " + name));
            return;
        }
        var known = directory.on(code, day);
        if (known == null) {
            directory.add(
                    new Stated(
                            new UnitFacts.Key(code, day),
                            level,
                            kind,
                            name,
                            LocalDate.MAX,
                            parent,
                            Map.of()));
        } else if (!known.name().equals(name)
                || !known.kind().equals(kind)
                || !parent.equals(known.parent())) {
            dated.add(new Dated(known, kind, name, parent));
        }
    }
}
