package vn.chungsuc.villages;

import org.springframework.stereotype.Component;

import vn.chungsuc.assessment.BelowSheet;
import vn.chungsuc.assessment.SheetAddress;

@Component
class VillagesBelowSheet implements BelowSheet {

    @Override
    public boolean isOf(String level) {
        return level.equals("COMMUNE");
    }

    @Override
    public String page(SheetAddress at) {
        return new VillagePaths(at).list();
    }

    @Override
    public String line(SheetAddress at, String indicator) {
        return new VillagePaths(at).grid(indicator);
    }
}
