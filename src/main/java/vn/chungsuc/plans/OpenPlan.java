package vn.chungsuc.plans;

import static vn.chungsuc.shared.Language.tr;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Programmes.Programme;
import vn.chungsuc.documents.DraftDocument;
import vn.chungsuc.documents.Filling;
import vn.chungsuc.documents.NewDocument;
import vn.chungsuc.people.Body;
import vn.chungsuc.plans.Contents.Basis;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Refused;
import vn.chungsuc.units.Unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Opens the plan of a unit and year: a paper in the register, the criteria set as its first legal
 * basis, and what fell short the year before.
 */
@Service
class OpenPlan {

    static final String KIND = "plan";

    private final DraftDocument draft;
    private final PlanStore store;
    private final ContentStore contents;
    private final PlanTemplates templates;
    private final Clock clock;

    OpenPlan(
            DraftDocument draft,
            PlanStore store,
            ContentStore contents,
            PlanTemplates templates,
            Clock clock) {
        this.draft = draft;
        this.store = store;
        this.contents = contents;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * What was chosen; the caller has checked that the unit is the officer's own.
     *
     * @param own the unit is judged by the set itself
     * @param checkId the paper it is read out of; its caller fills it
     */
    record Choice(
            Unit unit,
            int year,
            Programme programme,
            CriteriaSet set,
            Body body,
            boolean own,
            @Nullable Long checkId) {}

    @Transactional
    public long handle(Officer officer, Choice choice) {
        var template = templates.of(choice.own(), choice.unit().id());
        var words = Filling.of(PlanTemplates.words(choice));
        var id =
                draft.handle(
                        officer,
                        new NewDocument(
                                choice.unit().id(),
                                choice.body().id(),
                                template.kind().type(),
                                KIND,
                                choice.year(),
                                template.title(words),
                                template.kind().type() + "-" + choice.body().symbol(),
                                choice.body().place(),
                                null,
                                template.recipients(words)));
        var plan = blank(choice, id);
        if (store.inForce(plan) != null) {
            throw new Refused(
                    tr(
                            "%s đã có kế hoạch năm %d được duyệt. Mở kế hoạch ấy và chọn «Điều"
                                    + " chỉnh» nếu cần thay đổi.",
                            choice.unit().fullName(), choice.year()));
        }
        store.add(officer, plan, OffsetDateTime.now(clock));
        if (choice.checkId() == null) {
            contents.bases(id, List.of(firstBasis(choice.set())));
            store.carryShortfalls(choice.unit().id(), choice.programme().code(), choice.year(), id);
        }
        return id;
    }

    private static PlanStore.New blank(Choice choice, long id) {
        return new PlanStore.New(
                id,
                choice.unit().id(),
                choice.year(),
                choice.programme().code(),
                choice.set().id(),
                LocalDate.of(choice.year(), 1, 1),
                LocalDate.of(choice.year(), 12, 31),
                1,
                null,
                null,
                null,
                null,
                choice.checkId());
    }

    /** «Xã Bờ Tre» inside a sentence. */
    static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** «Căn cứ Quyết định số 318/QĐ-TTg ngày 08 tháng 3 năm 2022 của Thủ tướng Chính phủ …». */
    private static Basis firstBasis(CriteriaSet set) {
        return new Basis(1, Citations.of(set), null, null);
    }
}
