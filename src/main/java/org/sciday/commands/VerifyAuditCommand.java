package org.sciday.commands;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sciday.audit.ChainHead;
import org.sciday.audit.ChainVerdict;
import org.sciday.audit.ChainVerdict.Broken;
import org.sciday.audit.ChainVerdict.Whole;
import org.sciday.audit.ChainVerifier;
import org.sciday.database.DatabaseAddress;
import org.sciday.database.EmbeddedPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes the chain of the audit trail, while the platform runs or while it does not. */
@Command(
        name = "verify-audit",
        description =
                "Check that nobody has changed the audit trail; exits with 1 at the first place that does not hold.",
        mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private DataOption data;

    @Option(
            names = "--expect",
            paramLabel = "POSITION:HASH",
            converter = Noted.class,
            description = "The head that an earlier check printed; shows whether the end was cut off since")
    private @Nullable ChainHead noted;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var running = Database.running(data.path());
        if (running.isPresent()) {
            return tell(new ChainVerifier(source(running.get())).verify(noted), out);
        }
        try (var postgres = EmbeddedPostgres.start(data.path())) {
            return tell(new ChainVerifier(source(postgres.address())).verify(noted), out);
        }
    }

    private static int tell(ChainVerdict verdict, PrintWriter out) {
        switch (verdict) {
            case Whole whole -> {
                out.println("The audit trail is whole: " + whole.head().position() + " lines sealed, "
                        + whole.unsealed() + " not yet.");
                out.println("Keep this elsewhere for the next check: --expect " + whole.head());
                return 0;
            }
            case Broken broken -> {
                out.println("The audit trail is broken at position " + broken.position() + ": " + wordsOf(broken));
                return 1;
            }
        }
    }

    private static String wordsOf(Broken broken) {
        return switch (broken.reason()) {
            case CHANGED -> "the line is not what was sealed.";
            case MISSING -> "the line is missing.";
            case NOT_AS_NOTED -> "it is not as noted earlier, so the end was cut off or sealed anew.";
        };
    }

    private static DataSource source(DatabaseAddress address) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.jdbcUrl());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    /** Reads POSITION:HASH; picocli tells what is wrong with it. */
    static final class Noted implements ITypeConverter<ChainHead> {

        @Override
        public ChainHead convert(String text) {
            return ChainHead.of(text);
        }
    }
}
