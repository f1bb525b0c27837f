package vn.chungsuc.handin.view;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.handin.Obligation;
import vn.chungsuc.handin.SubmissionQueries.Ready;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The question before a paper written elsewhere is handed in. */
public record ConfirmPaper(Obligation owed, Ready paper, LocalDate today) {

    /** What it may go without, once it has been named. */
    public List<String> gaps() {
        var gaps = new ArrayList<String>();
        if (paper.number() == null) {
            gaps.add(tr("Văn bản chưa ghi số, ngày ký."));
        }
        if (today.isBefore(owed.cutOff())) {
            gaps.add(tr("Chưa đến ngày chốt số liệu %s.", Vi.date(owed.cutOff())));
        }
        return gaps;
    }
}
