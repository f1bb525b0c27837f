package vn.chungsuc.demo;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.assessment.Sheets;
import vn.chungsuc.criteria.Reading;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.villages.Base;
import vn.chungsuc.villages.SaveBase;
import vn.chungsuc.villages.SaveVillageFigure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * What the hamlets of one invented commune report: households and people, one indicator that falls
 * short of the commune's figure by six households, and one that a hamlet still owes.
 */
@Component
class DemoVillages {

    private static final String COMMUNE = "MH101";
    private static final SheetAddress SHEET = SheetAddress.of(COMMUNE, "qd-minh-hoa", 2026, null);
    private static final LocalDate COUNTED = LocalDate.of(2026, 6, 30);

    /** They add up to the commune's 3.222 households and 12.677 people. */
    private static final List<Hamlet> HAMLETS =
            List.of(
                    new Hamlet("MH101-01", 702, 2761, 633, 686),
                    new Hamlet("MH101-02", 655, 2577, 590, 641),
                    new Hamlet("MH101-03", 618, 2432, 551, 604),
                    new Hamlet("MH101-04", 690, 2715, 618, 674),
                    new Hamlet("MH101-05", 557, 2192, 489, 0));

    private final Sheets sheets;
    private final SaveBase saveBase;
    private final SaveVillageFigure save;

    DemoVillages(Sheets sheets, SaveBase saveBase, SaveVillageFigure save) {
        this.sheets = sheets;
        this.saveBase = saveBase;
        this.save = save;
    }

    /**
     * @param tested wells; 0: not reported yet
     */
    private record Hamlet(String code, int households, int people, int sorting, int tested) {}

    void make(Officer commune) {
        var bases = new HashMap<String, Base>();
        bases.put(
                COMMUNE,
                new Base(
                        HAMLETS.stream().mapToInt(Hamlet::households).sum(),
                        HAMLETS.stream().mapToInt(Hamlet::people).sum(),
                        COUNTED));
        HAMLETS.forEach(
                one -> bases.put(one.code(), new Base(one.households(), one.people(), COUNTED)));
        var faults = saveBase.handle(commune, sheets.read(commune.scope(), SHEET), COUNTED, bases);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("" + faults);
        }
        for (var one : HAMLETS) {
            figure(commune, "8.4", one, one.sorting());
            if (one.tested() > 0) {
                figure(commune, "3.2", one, one.tested());
            }
        }
    }

    private void figure(Officer commune, String indicator, Hamlet hamlet, int part) {
        var reading =
                new Reading.Ratio(
                        BigDecimal.valueOf(part), BigDecimal.valueOf(hamlet.households()));
        save.handle(commune, SHEET, indicator, hamlet.code(), reading, 0);
    }
}
