package vn.chungsuc.people.view;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Vi;

import java.time.LocalDate;

/** «từ 01/07/2025», «từ 01/07/2025 đến 31/12/2025». */
public final class Period {

    private Period() {}

    public static String words(LocalDate from, @Nullable LocalDate last) {
        return last == null
                ? tr("từ %s", Vi.date(from))
                : tr("từ %s đến %s", Vi.date(from), Vi.date(last));
    }
}
