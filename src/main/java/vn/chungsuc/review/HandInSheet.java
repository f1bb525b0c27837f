package vn.chungsuc.review;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.EntryGate;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;

import java.util.List;
import java.util.Map;

/** «Nộp»: what is in the unit's hands goes to the unit above and stands still. */
@Service
public class HandInSheet {

    private final Desk desk;
    private final ReviewStore store;
    private final EntryGate gate;
    private final Sheets sheets;

    HandInSheet(Desk desk, ReviewStore store, EntryGate gate, Sheets sheets) {
        this.desk = desk;
        this.store = store;
        this.gate = gate;
        this.sheets = sheets;
    }

    /** Something is amiss, and nothing explains it. */
    static final class Unexplained extends RuntimeException {}

    /**
     * @param explanation why it is handed in although something is amiss; blank where nothing is
     * @throws Unexplained it is blank and {@link Amiss} is not
     * @throws Refused out of turn, or a returned indicator was neither mended nor answered
     */
    @Transactional
    public void handle(Officer officer, SheetAddress at, String explanation) {
        var open = desk.open(officer, at);
        var after = open.after(Act.Kind.HANDED_IN);
        var versions = gate.versions(open.held().sheet());
        requireMended(open, versions);
        var words = explanation.isBlank() ? null : explanation.strip();
        if (words == null && !Amiss.of(sheets.read(officer.scope(), at), open.review()).isEmpty()) {
            throw new Unexplained();
        }
        var sent =
                open.review().isHandedIn()
                        ? open.review().in(ItemState.RETURNED)
                        : open.review().in(ItemState.HELD);
        store.handIn(
                open.id(), after.attempt(), officer.accountId(), words, sent, versions, open.now());
        desk.close(open, after, List.of(Minute.of(Act.Kind.HANDED_IN, words)));
    }

    private static void requireMended(Desk.Case open, Map<Integer, Integer> versions) {
        var untouched =
                open.kept().items().entrySet().stream()
                        .filter(item -> item.getValue().state() == ItemState.RETURNED)
                        .filter(item -> !item.getValue().answered())
                        .filter(item ->
                                versions.getOrDefault(item.getKey(), 0)
                                        == item.getValue().version())
                        .map(item -> open.set().indicator(item.getKey()).code())
                        .sorted()
                        .toList();
        if (!untouched.isEmpty()) {
            throw new Refused(
                    tr(
                            "Chỉ tiêu bị trả lại chưa sửa và chưa trả lời: %s. Sửa số liệu, hoặc"
                                    + " viết câu trả lời vì sao giữ nguyên.",
                            String.join(", ", untouched)));
        }
    }
}
