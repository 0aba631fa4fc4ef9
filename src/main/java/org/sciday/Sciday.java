package org.sciday;

import java.time.Clock;
import org.sciday.commands.Commands;
import org.sciday.shared.Festival;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application: a modular monolith, each direct sub-package one word of the festival. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Sciday")
public class Sciday {

    /** The one clock. Whoever needs the time asks for it, so that tests can stop it. */
    @Bean
    Clock clock() {
        return Clock.system(Festival.ZONE);
    }

    public static void main(String[] arguments) {
        System.exit(Commands.execute(Sciday.class, arguments));
    }
}
