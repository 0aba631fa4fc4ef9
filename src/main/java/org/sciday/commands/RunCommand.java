package org.sciday.commands;

import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Starts the platform and stays until it is stopped. */
@Command(name = "run", description = "Start the platform; prints its address.", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    /** How an empty platform is filled. */
    enum Demo {
        none,
        city,
        nation
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Commands commands;

    @Option(names = "--port", description = "Port to listen on (default ${DEFAULT-VALUE})")
    private int port = 8080;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private DataOption data;

    @Option(
            names = "--demo",
            description = "Fill an empty platform: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    private Demo demo = Demo.none;

    @Override
    public Integer call() throws InterruptedException {
        var settings = new HashMap<String, Object>();
        settings.put("server.port", port);
        settings.put("sciday.demo", demo.name());
        settings.put("sciday.messages.site", "http://localhost:" + port);
        if (demo != Demo.none) {
            // The demo's passwords are printed, so it is nobody's business but this machine's
            settings.put("server.address", "127.0.0.1");
            settings.put("sciday.accounts.staff-need-second-factor", false);
        }
        Greeting.say(data.start(commands, settings), spec.commandLine().getOut());
        new CountDownLatch(1).await();
        return 0;
    }
}
