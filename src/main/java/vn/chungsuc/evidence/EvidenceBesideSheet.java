package vn.chungsuc.evidence;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.BesideSheet;
import vn.chungsuc.assessment.SheetAddress;

@Component
class EvidenceBesideSheet implements BesideSheet {

    @Override
    public String page(SheetAddress at) {
        return new EvidencePaths(at).page();
    }

    @Override
    public String counts(SheetAddress at) {
        return new EvidencePaths(at).at("/so-tep");
    }

    @Override
    public String line(SheetAddress at, String indicator) {
        return new EvidencePaths(at).line(indicator, "");
    }
}
