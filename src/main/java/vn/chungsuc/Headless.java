package vn.chungsuc;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

import vn.chungsuc.operations.Installation;

import java.util.function.ToIntFunction;

/**
 * The product without its web server, for one command: only the beans the command asks for are
 * made.
 */
final class Headless {

    private Headless() {}

    static int run(ToIntFunction<ApplicationContext> work) {
        var builder =
                new SpringApplicationBuilder(ChungSucApplication.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .initializers(Installation.forCommand());
        try (var context = builder.run()) {
            return work.applyAsInt(context);
        }
    }
}
