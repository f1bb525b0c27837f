package vn.chungsuc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

@Modulithic(
        systemName = "Chung Sức",
        sharedModules = {"shared", "journal"})
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
public class ChungSucApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ChungSucApplication.class, arguments);
    }
}
