package vn.chungsuc;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

import vn.chungsuc.shared.Console;

import java.util.TimeZone;

@Modulithic(
        systemName = "Chung Sức",
        sharedModules = {"shared", "journal"})
@SpringBootApplication(
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
public class ChungSucApplication {

    public static void main(String[] arguments) {
        Console.useUtf8();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        if (Serve.isMeantBy(arguments)) {
            Serve.run(arguments);
        } else {
            System.exit(Commands.run(arguments));
        }
    }
}
