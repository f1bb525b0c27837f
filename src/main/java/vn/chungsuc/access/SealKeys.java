package vn.chungsuc.access;

import org.springframework.stereotype.Component;

import vn.chungsuc.shared.BeforeOpening;
import vn.chungsuc.shared.Console;

/** At a start: keys of the second step from before they were sealed; and whether all open. */
@Component
class SealKeys implements BeforeOpening {

    private final SecondFactorStore store;
    private final KeySeal seal;

    SealKeys(SecondFactorStore store, KeySeal seal) {
        this.store = store;
        this.seal = seal;
    }

    @Override
    public void prepare() {
        store.sealAll();
        var closed = store.unopened();
        if (closed > 0) {
            Console.say(
                    ("Khóa mã hóa ở %s không mở được khóa xác thực hai bước của %d tài khoản: đặt"
                                    + " lại khóa cũ, hoặc để họ vào bằng mã dự phòng rồi cài lại.")
                            .formatted(seal.place(), closed));
        }
    }
}
