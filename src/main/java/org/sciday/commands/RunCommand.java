package org.sciday.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts the platform and stays until it is stopped. */
@Command(name = "run", description = "Start the platform; prints its address.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Commands commands;

    @Option(names = "--port", description = "Port to listen on (default ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--data", description = "Folder that keeps everything (default ${DEFAULT-VALUE})")
    private Path data = Path.of(".data");

    @Option(names = "--demo", description = "Fill an empty platform: none, city or nation (default ${DEFAULT-VALUE})")
    private String demo = "none";

    @Override
    public Integer call() throws InterruptedException {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("sciday.data", data.toAbsolutePath().normalize().toString());
        settings.put("sciday.demo", demo);
        settings.putAll(databaseSettings());
        var application = new SpringApplication(commands.application());
        application.setDefaultProperties(settings);
        application.run();
        new CountDownLatch(1).await();
        return 0;
    }

    private Map<String, Object> databaseSettings() {
        @Nullable String url = System.getenv("SCIDAY_DATABASE_URL");
        return url == null ? Map.of() : Map.of("spring.datasource.url", url);
    }
}
