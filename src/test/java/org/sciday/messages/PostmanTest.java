package org.sciday.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ModuleDatabase;
import org.sciday._support.ScidayTest;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.audit.Trail;
import org.sciday.secrets.Vault;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Letters on their way. People come from the running application; the outbox is a database of its own, without its job. */
@ScidayTest
class PostmanTest {

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    Vault vault;

    @Autowired
    Trail trail;

    @Autowired
    MessageSource words;

    private final ModuleDatabase database = ModuleDatabase.with("messages");
    private final OutgoingStore outbox = new OutgoingStore(database.client());
    private final MessageStore board = new MessageStore(database.client());
    private final Queue<Letter> sent = new ConcurrentLinkedQueue<>();
    private final TurnableClock clock = new TurnableClock(at("2026-09-15T10:00"));

    private Messages messages;
    private Postman postman;
    private MessageSender line = sent::add;

    @BeforeEach
    void open() {
        var writer =
                new LetterWriter(accounts, vault, words, new MessageSettings("a@example.cn", "https://kpr.example.cn"));
        messages = new Messages(board, outbox, vault, trail, words, clock);
        postman = new Postman(outbox, writer, letter -> line.send(letter), clock);
    }

    @Test
    void tellsAPersonOnceHoweverOftenItIsRepeated() {
        var person = cast.resident("林夏");
        for (int i = 0; i < 3; i++) {
            messages.tell(person.id(), "messages.unread", List.of(LocalDate.of(2026, 9, 20)), "/me/tickets/1");
        }
        postman.deliver();
        postman.deliver();

        assertThat(sent).hasSize(1);
        assertThat(sent.element().to().value()).isEqualTo(person.address());
        assertThat(sent.element().text()).contains("9月20日（周日） 条未读", "https://kpr.example.cn/me/tickets/1");

        clock.turn(Duration.ofHours(25));
        messages.tell(person.id(), "messages.unread", List.of(LocalDate.of(2026, 9, 20)), "/me/tickets/1");
        postman.deliver();
        assertThat(sent).hasSize(2);
        assertThat(board.countUnread(person.id(), 10)).isEqualTo(1);
    }

    @Test
    void needsNoLetterForWhatWasRead() {
        var person = cast.resident("林夏");
        messages.tell(person.id(), "messages.unread", List.of(1), "/me/tickets/1");
        board.readAll(person.id(), clock.instant());
        postman.deliver();
        assertThat(sent).isEmpty();
    }

    @Test
    void triesAgainWithPatienceAndGivesUpInTheOpen() {
        line = letter -> {
            sent.add(letter);
            throw SendingFailed.forNow("450 try later, " + letter.to().value());
        };
        var person = cast.resident("林夏");
        messages.tell(person.id(), "messages.unread", List.of(1), "/me");
        for (int minutes = 0; minutes < 24 * 60; minutes++) {
            postman.deliver();
            clock.turn(Duration.ofMinutes(1));
        }
        assertThat(sent).hasSize(6);
        var problem = database.client()
                .sql("select problem from messages.outgoing where dead_at is not null")
                .query(String.class)
                .single();
        assertThat(problem).contains("450 try later").doesNotContain(person.address());

        line = sent::add;
        var dead = database.client()
                .sql("select id from messages.outgoing")
                .query(UUID.class)
                .single();
        assertThat(outbox.revive(dead, clock.instant())).isTrue();
        postman.deliver();
        assertThat(sent).hasSize(7);
    }

    @Test
    void givesUpAtOnceWhatCannotSucceed() {
        line = new ConsoleMessageSender(false);
        messages.tell(cast.resident("林夏").id(), "messages.unread", List.of(1), "/me");
        postman.deliver();
        assertThat(database.client()
                        .sql("select count(*) from messages.outgoing where dead_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void lendsALetterToOneNodeOnlyUntilTheLeaseEnds() {
        messages.tell(cast.resident("林夏").id(), "messages.unread", List.of(1), "/me");
        var now = clock.instant();
        assertThat(outbox.claim(8, now, now.plusSeconds(300))).hasSize(1);
        postman.deliver();
        assertThat(sent).as("the other node has it").isEmpty();
        clock.turn(Duration.ofMinutes(6));
        postman.deliver();
        assertThat(sent).as("the other node died").hasSize(1);
    }

    @Test
    void keepsCodesSealedErasesThemWhenSentAndDropsThemWhenOld() {
        var phone = Address.parse("13800001234").orElseThrow();
        messages.sendCode(phone, "482913", Locale.SIMPLIFIED_CHINESE);
        assertThat(database.client()
                        .sql("select encode(sealed_letter, 'escape') from messages.outgoing")
                        .query(String.class)
                        .single())
                .doesNotContain("482913", "1380000");
        clock.turn(Duration.ofHours(13));
        postman.deliver();
        assertThat(sent).isEmpty();
        assertThat(count()).as("expired").isZero();

        messages.sendCode(phone, "482914", Locale.SIMPLIFIED_CHINESE);
        postman.deliver();
        assertThat(sent)
                .as("codes go at night too")
                .singleElement()
                .extracting(Letter::text)
                .asString()
                .contains("482914");
        assertThat(database.client()
                        .sql("select sealed_letter is null from messages.outgoing")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void linksStayOnThisSite() {
        for (var link : List.of("https://example.cn/", "//example.cn/", "javascript:alert(1)")) {
            assertThatThrownBy(() -> Sentence.of("messages.unread", List.of(), link))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private int count() {
        return database.client()
                .sql("select count(*) from messages.outgoing")
                .query(Integer.class)
                .single();
    }

    private static Instant at(String local) {
        return Festival.instantOf(LocalDateTime.parse(local));
    }

    /** A clock that the test turns. */
    private static final class TurnableClock extends Clock {

        private Instant now;

        TurnableClock(Instant now) {
            this.now = now;
        }

        void turn(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Festival.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
