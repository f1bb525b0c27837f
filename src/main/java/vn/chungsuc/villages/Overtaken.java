package vn.chungsuc.villages;

import static vn.chungsuc.shared.Language.tr;

import vn.chungsuc.shared.Refused;

/** Somebody saved this village's figure meanwhile: both are told, neither is lost (409). */
class Overtaken extends Refused {

    private final transient Standing current;

    Overtaken(Standing current) {
        super(tr("%s đã được người khác sửa sau khi bạn mở.", current.name()));
        this.current = current;
    }

    Standing current() {
        return current;
    }
}
