package vn.chungsuc.plans;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.SourceQueries.KeptFact;

import java.util.Arrays;
import java.util.List;

/**
 * What the reader tells of a fact besides its value: «ít nhất; từ: 84,5%; hạn: năm 2025», «phối
 * hợp: Sở Tài chính; hạn: trước ngày 30/6».
 */
record PaperNote(List<String> parts) {

    static PaperNote of(KeptFact fact) {
        var note = fact.note();
        return new PaperNote(note == null ? List.of() : Arrays.asList(note.split("; ")));
    }

    /** What stands first without a label; empty: nothing. */
    String first() {
        return parts.isEmpty() || parts.getFirst().contains(": ") ? "" : parts.getFirst();
    }

    @Nullable String labelled(String label) {
        return parts.stream()
                .filter(part -> part.startsWith(label + ": "))
                .map(part -> part.substring(label.length() + 2).strip())
                .findFirst()
                .orElse(null);
    }
}
