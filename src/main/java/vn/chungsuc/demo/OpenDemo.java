package vn.chungsuc.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.chungsuc.shared.BeforeOpening;

/** In demo mode the world is there before the first request; what makes it is loaded only then. */
@Component
@Order(500)
class OpenDemo implements BeforeOpening {

    private final DemoUnits units;
    private final ObjectProvider<MakeDemo> make;
    private final boolean demo;

    OpenDemo(
            DemoUnits units,
            ObjectProvider<MakeDemo> make,
            @Value("${chungsuc.mode}") String mode) {
        this.units = units;
        this.make = make;
        this.demo = mode.equals("demo");
    }

    @Override
    public void prepare() {
        if (demo && !units.exist(MinhHoa.CODE)) {
            make.getObject().handle();
        }
    }
}
