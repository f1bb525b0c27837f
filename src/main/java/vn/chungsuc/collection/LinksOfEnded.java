package vn.chungsuc.collection;

import static vn.chungsuc.shared.Language.tr;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.journal.Journal;
import vn.chungsuc.journal.JournalEntry;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.ChangeImpact;
import vn.chungsuc.units.PassesOn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** Links a unit that ends is still asked by: they are closed, and asked again at the new unit. */
@Component
@Order(50)
class LinksOfEnded implements ChangeImpact, PassesOn {

    private final OpenLinks links;
    private final RequestStore store;
    private final Journal journal;
    private final Clock clock;

    LinksOfEnded(OpenLinks links, RequestStore store, Journal journal, Clock clock) {
        this.links = links;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Open> open(Collection<Integer> ending, LocalDate day) {
        return links.counts(ending, OffsetDateTime.now(clock)).stream()
                .map(one ->
                        new Open(
                                one.unitId(),
                                tr("Liên kết thu thập"),
                                tr("%d liên kết đang mở hoặc chờ duyệt", one.count()),
                                one.count(),
                                tr(
                                        "Trả lời vẫn ghi vào phiếu đơn vị cũ; đóng ở bước bàn giao"
                                                + " rồi hỏi lại ở đơn vị mới."),
                                "/thu-thap"))
                .toList();
    }

    @Override
    public List<String> written(Collection<Integer> made) {
        return links.any(made) ? List.of(tr("Đơn vị mới đã có liên kết thu thập.")) : List.of();
    }

    @Override
    public String kind() {
        return "lien-ket";
    }

    @Override
    public String label() {
        return tr("Liên kết thu thập");
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_UNITS;
    }

    @Override
    public List<Item> items(Collection<Integer> ended, LocalDate day) {
        return links.open(ended, OffsetDateTime.now(clock)).stream()
                .map(one ->
                        new Item(
                                String.valueOf(one.id()),
                                one.unitId(),
                                tr("Liên kết số %d gửi %s", one.id(), one.recipient()),
                                tr("đóng; hỏi lại ở đơn vị mới"),
                                null))
                .toList();
    }

    @Override
    public int pass(Officer officer, List<Passing> passings, LocalDate day, LocalDate until) {
        var closed = 0;
        for (var one : passings) {
            var id = Long.parseLong(one.key());
            if (links.isOf(id, one.from())
                    && store.close(id, officer.accountId(), OffsetDateTime.now(clock))) {
                closed++;
                journal.record(
                        JournalEntry.by(officer, "link-closed", "collection-request", one.key())
                                .in(one.from()));
            }
        }
        return closed;
    }
}
