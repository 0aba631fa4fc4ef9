package org.sciday.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.accounts.Address;
import org.sciday.audit.Trail;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people things. Within the caller's transaction it only writes; what leaves the house leaves after the commit. */
@Service
public class Messages {

    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    private final MessageStore board;
    private final OutgoingStore outbox;
    private final Vault vault;
    private final Trail trail;
    private final MessageSource words;
    private final Clock clock;

    Messages(MessageStore board, OutgoingStore outbox, Vault vault, Trail trail, MessageSource words, Clock clock) {
        this.board = board;
        this.outbox = outbox;
        this.vault = vault;
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Puts a sentence on the person's page and sends it by mail or phone. Telling the same again within a day does
     * nothing, so listeners may simply repeat it.
     *
     * @param key a message key of the caller's module
     * @param args for its places; an Instant or a LocalDate is written out in the reader's language
     * @param link a path of this site
     */
    @Transactional
    public void tell(AccountId to, String key, List<Object> args, String link) {
        tell(List.of(to), key, args, link);
    }

    /** The same to many, in one statement. */
    @Transactional
    public void tell(Collection<AccountId> to, String key, List<Object> args, String link) {
        if (!to.isEmpty()) {
            board.tell(to, Sentence.of(key, args, link), clock.instant());
        }
    }

    /** Sends a one-time code to an address that need not belong to anybody yet. */
    @Transactional
    public void sendCode(Address to, String code, Locale locale) {
        var subject = text("messages.code-subject", locale);
        var letter = new Letter(to, subject, text("messages.code", locale, code));
        var now = clock.instant();
        outbox.add(Ids.next(), vault.seal(SealedLetter.write(letter)), now, now.plus(CODE_LIFE));
    }

    /** Gives the link that the message leads to; throws NotFound when it is not the viewer's. */
    @Transactional
    public String read(MessageId id, Viewer viewer) {
        var link = board.read(id, viewer.id(), clock.instant());
        if (link.isEmpty() && board.exists(id)) {
            trail.refused(viewer, "messages.read", "messages.message", id.value());
        }
        return link.orElseThrow(() -> new NotFound("shared.not-found"));
    }

    @Transactional
    public void readAll(Viewer viewer) {
        board.readAll(viewer.id(), clock.instant());
    }

    /** Tries a dead letter again from the start. */
    @Transactional
    public void sendAgain(UUID letter, Viewer by) {
        if (!outbox.revive(letter, clock.instant())) {
            throw new NotFound("shared.not-found");
        }
        trail.record(by, "messages.sent-again", "messages.letter", letter, null, Map.of());
    }

    private String text(String key, Locale locale, Object... args) {
        return Objects.requireNonNullElse(words.getMessage(key, args, key, locale), key);
    }
}
