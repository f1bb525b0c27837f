package vn.chungsuc.operations;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import vn.chungsuc.files.CheckStoredBytes;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;

/** Stored files, checked when somebody asks; otherwise they are once a day. */
@Controller
class StoredFilesController {

    private final CheckStoredBytes check;

    StoredFilesController(CheckStoredBytes check) {
        this.check = check;
    }

    @PostMapping("/quan-tri/tep/lan-soat")
    String check(Officer officer) {
        officer.require(Permission.OPERATE);
        check.handle(officer.username());
        return "redirect:/quan-tri#kho-tep";
    }
}
