package vn.chungsuc.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.BeforeOpening;

/** In demo mode the world is there before the first request. */
@Component
@Order(500)
@ConditionalOnProperty(name = "chungsuc.mode", havingValue = "demo")
class OpenDemo implements BeforeOpening {

    private final MakeDemo make;

    OpenDemo(MakeDemo make) {
        this.make = make;
    }

    @Override
    public void prepare() {
        make.handle();
    }
}
