package org.sciday.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.sciday.accounts.Address;
import org.sciday.shared.Festival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox. A letter is claimed, handed over outside of any transaction, and ticked off; who dies between the
 * last two sends it twice, which is better than not at all.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 8;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LETTERS_KEPT = Duration.ofDays(30);
    private static final Duration MESSAGES_KEPT = Duration.ofDays(400);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 30);

    private final OutgoingStore outbox;
    private final LetterWriter writer;
    private final MessageSender sender;
    private final Clock clock;

    Postman(OutgoingStore outbox, LetterWriter writer, MessageSender sender, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.sender = sender;
        this.clock = clock;
    }

    void deliver() {
        var now = clock.instant();
        for (var some = outbox.claim(AT_ONCE, now, now.plus(LEASE));
                !some.isEmpty();
                some = outbox.claim(AT_ONCE, now, now.plus(LEASE))) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                some.forEach(outgoing -> threads.execute(() -> deliver(outgoing)));
            }
        }
    }

    void forget() {
        var now = clock.instant();
        outbox.forget(now.minus(LETTERS_KEPT), now.minus(MESSAGES_KEPT));
    }

    private void deliver(Outgoing outgoing) {
        var now = clock.instant();
        if (outgoing.read()) {
            outbox.sent(outgoing.id(), now);
            return;
        }
        if (outgoing.isExpired(now)) {
            outbox.remove(outgoing.id());
            return;
        }
        if (outgoing.attempts() > MOST_ATTEMPTS) {
            outbox.giveUp(outgoing.id(), "breaks off every time, see the log", now);
            return;
        }
        var letter = writer.write(outgoing);
        if (letter.isEmpty()) {
            outbox.giveUp(outgoing.id(), "no address", now);
            return;
        }
        var morning = outgoing.sentence() == null ? Optional.<Instant>empty() : quietUntil(letter.get(), now);
        if (morning.isPresent()) {
            outbox.postpone(outgoing.id(), morning.get(), null, false);
        } else {
            handOver(outgoing, letter.get(), now);
        }
    }

    private void handOver(Outgoing outgoing, Letter letter, Instant now) {
        try {
            sender.send(letter);
            outbox.sent(outgoing.id(), now);
        } catch (SendingFailed e) {
            var problem = String.valueOf(e.getMessage())
                    .replace(letter.to().value(), letter.to().masked());
            LOG.warn("{} failed at attempt {}: {}", letter, outgoing.attempts(), problem);
            outgoing.nextAttempt(now)
                    .filter(next -> e.isWorthTrying())
                    .ifPresentOrElse(
                            next -> outbox.postpone(outgoing.id(), next, problem, true),
                            () -> outbox.giveUp(outgoing.id(), problem, now));
        }
    }

    /** Phones do not ring at night for what can wait; codes cannot. */
    private static Optional<Instant> quietUntil(Letter letter, Instant now) {
        var local = Festival.localTimeOf(now);
        if (letter.to().channel() != Address.Channel.PHONE) {
            return Optional.empty();
        }
        if (local.toLocalTime().isBefore(MORNING)) {
            return Optional.of(Festival.instantOf(local.with(MORNING)));
        }
        return local.toLocalTime().isBefore(NIGHT)
                ? Optional.empty()
                : Optional.of(Festival.instantOf(local.plusDays(1).with(MORNING)));
    }
}
