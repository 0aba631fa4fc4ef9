package org.sciday.commands.bench;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts platforms to be measured. The command line answers, since it knows the application. */
public interface BenchHost {

    ConfigurableApplicationContext start(Map<String, Object> settings);

    /** The class with which another process starts. */
    String application();
}
