package vn.chungsuc.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.assessment.SaveIndicatorValue;
import vn.chungsuc.assessment.SheetAddress;
import vn.chungsuc.shared.Officer;

import java.util.List;

/** Saves the accepted cells of a pasted block, each as if it had been typed; all or none. */
@Service
class SaveBlock {

    private final SaveIndicatorValue saveIndicatorValue;

    SaveBlock(SaveIndicatorValue saveIndicatorValue) {
        this.saveIndicatorValue = saveIndicatorValue;
    }

    /**
     * @return how many cells were saved
     */
    @Transactional
    public int handle(Officer officer, SheetAddress at, List<PlanCell.Planned> planned) {
        var saved = 0;
        for (var one : planned) {
            if (one.entry() != null) {
                saveIndicatorValue.handle(
                        officer, at, one.indicator().code(), one.entry(), one.version());
                saved++;
            }
        }
        return saved;
    }
}
