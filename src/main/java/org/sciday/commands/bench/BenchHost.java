package org.sciday.commands.bench;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts platforms to be measured. The command line answers, since it knows the application. */
@FunctionalInterface
public interface BenchHost {

    ConfigurableApplicationContext start(Map<String, Object> settings);
}
