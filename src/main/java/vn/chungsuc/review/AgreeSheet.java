package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.files.Arrival;
import vn.chungsuc.files.Files;
import vn.chungsuc.shared.Officer;

import java.time.LocalDate;
import java.util.List;

/** The chairman agrees to what is handed in; the cells stand still from here. */
@Service
public class AgreeSheet {

    private final Desk desk;
    private final ReviewStore store;
    private final Files files;

    AgreeSheet(Desk desk, ReviewStore store, Files files) {
        this.desk = desk;
        this.store = store;
        this.files = files;
    }

    /** Agreed on paper: who signed, when, and its scan. */
    public record Paper(String signer, LocalDate on, Arrival scan) {}

    /**
     * @param paper null: the officer is the chairman and agrees here
     */
    @Transactional
    public void handle(Officer officer, SheetAddress at, @Nullable Paper paper) {
        var open = desk.open(officer, at);
        var kind = paper == null ? Act.Kind.AGREED : Act.Kind.AGREED_ON_PAPER;
        var after = open.after(kind);
        var file =
                paper == null
                        ? null
                        : (Long)
                                files.store(open.held().unit(), officer.accountId(), paper.scan())
                                        .id();
        store.agree(
                open.id(),
                officer.accountId(),
                paper == null ? null : paper.signer(),
                paper == null ? null : paper.on(),
                file,
                open.now());
        var words = paper == null ? null : paper.signer();
        desk.close(open, after, List.of(new Minute(kind, null, null, words, null, file)));
    }
}
