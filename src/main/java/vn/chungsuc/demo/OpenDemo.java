package vn.chungsuc.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.BeforeOpening;

/** In demo mode the world is there before the first request. */
@Component
@Order(500)
class OpenDemo implements BeforeOpening {

    private final MakeDemo make;
    private final boolean demo;

    OpenDemo(MakeDemo make, @Value("${chungsuc.mode}") String mode) {
        this.make = make;
        this.demo = mode.equals("demo");
    }

    @Override
    public void prepare() {
        if (demo) {
            make.handle();
        }
    }
}
