package org.sciday.commands;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** The folder that keeps everything: an option of most commands, and the platform that lives in it. */
final class DataOption {

    @Option(names = "--data", description = "Folder that keeps everything (default ${DEFAULT-VALUE})")
    private Path path = Path.of(".data");

    Path path() {
        return path;
    }

    /** The platform on the folder. */
    ConfigurableApplicationContext start(Commands commands, Map<String, Object> settings) {
        return start(commands, settings, Database.settings(path));
    }

    /** The platform on the folder for one piece of work: on a free port that nobody else sees. */
    ConfigurableApplicationContext start(Commands commands) {
        return start(commands, unseen());
    }

    /** The same, beside the platform that runs on the folder, if one does. */
    ConfigurableApplicationContext join(Commands commands) {
        var settings = new HashMap<>(unseen());
        settings.put("sciday.search.nodes", 1); // the platform's own index or none, not a further one
        return start(commands, settings, Database.runningOrOwn(path));
    }

    private ConfigurableApplicationContext start(
            Commands commands, Map<String, Object> settings, Map<String, Object> database) {
        var all = new HashMap<>(settings);
        all.put("sciday.data", path.toAbsolutePath().normalize().toString());
        all.putAll(database);
        return commands.start(all);
    }

    private static Map<String, Object> unseen() {
        return Map.of("server.port", 0, "server.address", "127.0.0.1");
    }
}
