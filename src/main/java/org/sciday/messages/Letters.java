package org.sciday.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sciday.accounts.Address;
import org.sciday.secrets.Vault;
import org.sciday.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to addresses that need not belong to anybody yet, such as an invitation; there is no page to show them on. */
@Service
public class Letters {

    private final OutgoingStore outbox;
    private final LetterWriter writer;
    private final Vault vault;
    private final Clock clock;

    Letters(OutgoingStore outbox, LetterWriter writer, Vault vault, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.vault = vault;
        this.clock = clock;
    }

    /** As {@link Messages#tell}; what was not sent within its life is thrown away. */
    @Transactional
    public void tell(Address to, String key, List<Object> args, String link, Duration life) {
        var letter = writer.letter(to, Sentence.of(key, args, link));
        var now = clock.instant();
        outbox.add(Ids.next(), vault.seal(SealedLetter.write(letter)), now, now.plus(life));
    }
}
