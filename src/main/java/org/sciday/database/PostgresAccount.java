package org.sciday.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Under which account PostgreSQL runs, as the words before its command line. It refuses root, so root hands it to "nobody" or,
 * where nobody cannot reach the data, into a user namespace of its own. The first way that works on this machine is taken.
 *
 * @param owner who must own the data; null if we are not root and cannot give files away
 */
record PostgresAccount(Program prefix, @Nullable UserPrincipal owner) {

    private static final Logger log = LoggerFactory.getLogger(PostgresAccount.class);
    private static final List<String> DIE_WITH_US = List.of("setpriv", "--pdeathsig", "INT", "--");
    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=nobody",
            "--regid=65534",
            "--clear-groups",
            "--no-new-privs",
            "--pdeathsig",
            "INT",
            "--");

    /** Chooses an account that can reach the data folder and run the programs. */
    static PostgresAccount choose(Path data, PostgresBinaries binaries) {
        for (var candidate : weAreRoot() ? forRoot() : forOthers()) {
            if (candidate.reaches(data, binaries)) {
                return candidate;
            }
        }
        throw new PostgresUnavailable(
                "PostgreSQL does not run as root, and no other account that may be used here reaches " + data
                        + ": start Sciday as an ordinary user, or choose a data folder whose parents are open to all (chmod o+x).");
    }

    Program command(Path program, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(program.toString());
        words.addAll(arguments);
        return prefix.with(words);
    }

    void own(Path folder) throws IOException {
        if (owner != null) {
            new FileTree(folder).giveTo(owner);
        }
    }

    private boolean reaches(Path data, PostgresBinaries binaries) {
        var probe = List.of(
                "sh",
                "-c",
                "cd \"$0\" && \"$1\" --version",
                data.toString(),
                binaries.program("postgres").toString());
        var outcome = prefix.with(probe).run();
        if (!outcome.worked()) {
            log.debug(
                    "{} does not work here: {}",
                    prefix.words(),
                    outcome.output().strip());
        }
        return outcome.worked();
    }

    private static List<PostgresAccount> forRoot() {
        var root = user("root").orElse(null);
        var accounts = new ArrayList<PostgresAccount>();
        user("nobody").ifPresent(nobody -> accounts.add(new PostgresAccount(new Program(AS_NOBODY), nobody)));
        accounts.add(new PostgresAccount(new Program(OWN_NAMESPACE).with(DIE_WITH_US), root));
        accounts.add(new PostgresAccount(new Program(OWN_NAMESPACE), root));
        return accounts;
    }

    private static List<PostgresAccount> forOthers() {
        return List.of(
                new PostgresAccount(new Program(DIE_WITH_US), null), new PostgresAccount(new Program(List.of()), null));
    }

    static boolean weAreRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException e) {
            return System.getProperty("user.name").equals("root");
        }
    }

    private static Optional<UserPrincipal> user(String name) {
        try {
            return Optional.of(
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
