package vn.chungsuc.journal;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.shared.Officer;

/**
 * Who did what to which thing. {@code before} and {@code after} become JSON: give a map or a record
 * with only what changed.
 *
 * @param action a stable kebab-case id, such as {@code value-saved}
 * @param subjectKey how the page of the thing is found again, such as {@code 30001/2026/12.1}
 */
public record JournalEntry(
        @Nullable Integer accountId,
        String actor,
        String action,
        String subjectKind,
        String subjectKey,
        @Nullable Integer unitId,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String note) {

    public static final String SYSTEM = "hệ thống";

    public static JournalEntry by(
            Officer officer, String action, String subjectKind, String subjectKey) {
        return new JournalEntry(
                officer.accountId(),
                officer.username(),
                action,
                subjectKind,
                subjectKey,
                null,
                null,
                null,
                null);
    }

    /**
     * For what nobody signed in did: a failed sign-in (the name as typed), an import on the command
     * line.
     */
    public static JournalEntry by(
            String actor, String action, String subjectKind, String subjectKey) {
        return new JournalEntry(
                null, actor, action, subjectKind, subjectKey, null, null, null, null);
    }

    public JournalEntry in(int unit) {
        return new JournalEntry(
                accountId, actor, action, subjectKind, subjectKey, unit, before, after, note);
    }

    public JournalEntry changing(@Nullable Object from, @Nullable Object to) {
        return new JournalEntry(
                accountId, actor, action, subjectKind, subjectKey, unitId, from, to, note);
    }

    public JournalEntry noting(String words) {
        return new JournalEntry(
                accountId, actor, action, subjectKind, subjectKey, unitId, before, after, words);
    }
}
