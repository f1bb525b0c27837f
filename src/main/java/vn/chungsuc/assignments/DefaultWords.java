package vn.chungsuc.assignments;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.criteria.SetHead;
import vn.chungsuc.documents.Filling;
import vn.chungsuc.shared.Vi;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;

/** What a new decision says before anybody changed a word. Papers are Vietnamese. */
@Component
class DefaultWords {

    private final Programmes programmes;

    DefaultWords(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The words of the template that are known when a decision is opened. */
    Filling of(OpenDecision.Choice choice, LocalDate day) {
        var words = new HashMap<String, String>();
        words.put("chuong_trinh", programmes.on(day).shortName());
        words.put("don_vi", inside(choice.unit().fullName()));
        var act = choice.set().head().act();
        // an act without number and symbol is no legal basis a paper may cite
        if (act.name().matches(".*\\d.*/.*")) {
            words.put("quyet_dinh_bo_tieu_chi", cited(act, choice.set()));
        }
        if (choice.body().kind().equals("UBND")) {
            words.put("co_quan_de_nghi", "cơ quan thường trực Chương trình");
        }
        if (choice.sections().contains(Section.AREAS)) {
            words.put("don_vi_phu_luc", "Các đơn vị có tên trong phụ lục");
        }
        return Filling.of(words);
    }

    private static String cited(SetHead.LegalAct act, CriteriaSet set) {
        return act.name().replaceFirst("^(Quyết định|Kế hoạch) (?=\\d)", "$1 số ")
                + (act.date() == null ? "" : " " + Vi.longDate(act.date()))
                + (act.issuer() == null ? "" : " của " + act.issuer())
                + " về "
                + inside(set.name());
    }

    /** «Xã Bờ Tre» inside a sentence. */
    static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
