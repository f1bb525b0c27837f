package vn.chungsuc.assignments;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.documents.TouchDraft;
import vn.chungsuc.shared.Officer;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Changes the words of a work programme and which tasks stand in it, while it is a draft. */
@Service
public class ChangeProgramme {

    /** Somebody else changed it since it was read; nothing was saved. */
    static class Clash extends RuntimeException {}

    private final ProgrammeQueries queries;
    private final ProgrammeStore store;
    private final TouchDraft touch;

    ChangeProgramme(ProgrammeQueries queries, ProgrammeStore store, TouchDraft touch) {
        this.queries = queries;
        this.store = store;
        this.touch = touch;
    }

    /**
     * @param read the version that was on the screen
     * @throws Clash when somebody changed it since
     */
    @Transactional
    public void handle(
            Officer officer,
            long id,
            int read,
            Map<ProgrammePart, String> words,
            List<Long> tasks) {
        touch.handle(officer, id, "programme-written", "");
        // the touch counted on and holds the paper until this ends
        if (queries.require(officer.scope(), id).version() != read + 1) {
            throw new Clash();
        }
        var kept = new EnumMap<ProgrammePart, String>(ProgrammePart.class);
        words.forEach((part, text) ->
                kept.put(part, Normalizer.normalize(text, Normalizer.Form.NFC).strip()));
        store.words(id, kept);
        store.tasks(id, tasks);
    }
}
