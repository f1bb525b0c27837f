package vn.chungsuc.assignments;

import org.springframework.stereotype.Component;

import vn.chungsuc.criteria.CriteriaSet;
import vn.chungsuc.criteria.Programmes;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.Vi;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a new decision says before anybody changed a word. Papers are Vietnamese. */
@Component
class DefaultWords {

    private final Programmes programmes;

    DefaultWords(Programmes programmes) {
        this.programmes = programmes;
    }

    String title(Unit unit, LocalDate day) {
        return "Về việc phân công nhiệm vụ thực hiện %s trên địa bàn %s"
                .formatted(programmes.on(day).shortName(), inside(unit.fullName()));
    }

    /** The law on local government in force since 1 July 2025, and what issued the criteria set. */
    String basis(CriteriaSet set, Body body) {
        var act = set.head().act();
        var lines = new ArrayList<String>();
        lines.add("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
        // an act without number and symbol is no legal basis a paper may cite
        if (act.name().matches(".*\\d.*/.*")) {
            lines.add(
                    "Căn cứ "
                            + act.name().replaceFirst("^(Quyết định|Kế hoạch) (?=\\d)", "$1 số ")
                            + (act.date() == null ? "" : " " + Vi.longDate(act.date()))
                            + (act.issuer() == null ? "" : " của " + act.issuer())
                            + " về "
                            + inside(set.name()));
        }
        if (body.kind().equals("UBND")) {
            lines.add("Xét đề nghị của cơ quan thường trực Chương trình");
        }
        return String.join("\n", lines);
    }

    static String duties() {
        return String.join(
                "\n",
                "Người được phân công phụ trách chịu trách nhiệm hướng dẫn, đôn đốc, kiểm tra kết"
                        + " quả thực hiện ở nơi mình phụ trách; người phối hợp cùng thực hiện theo"
                        + " yêu cầu của người phụ trách.",
                "Hằng tháng báo cáo kết quả, khó khăn, kiến nghị về cơ quan thường trực Chương"
                        + " trình để tổng hợp.");
    }

    static String recipients(Collection<Section> sections) {
        var to = new ArrayList<>(List.of("Như Điều thi hành"));
        if (sections.contains(Section.AREAS)) {
            to.add("Các đơn vị có tên trong phụ lục");
        }
        to.add("Lưu: VT");
        return String.join("\n", to);
    }

    /** «Xã Bờ Tre» inside a sentence. */
    static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
