package org.sciday.messages;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.secrets.Vault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns what waits in the outbox into words and an address, at the last moment. */
@Component
class LetterWriter {

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final int LONGEST_SUBJECT = 40;

    private final Accounts accounts;
    private final Vault vault;
    private final MessageSource words;
    private final MessageSettings settings;

    LetterWriter(Accounts accounts, Vault vault, MessageSource words, MessageSettings settings) {
        this.accounts = accounts;
        this.vault = vault;
        this.words = words;
        this.settings = settings;
    }

    /** Empty when the person has no address any more. */
    Optional<Letter> write(Outgoing outgoing) {
        var sealed = outgoing.sealedLetter();
        if (sealed != null) {
            return Optional.of(SealedLetter.read(vault.open(sealed)));
        }
        var account = outgoing.account();
        var sentence = outgoing.sentence();
        if (account == null || sentence == null) {
            return Optional.empty();
        }
        return accounts.addressOf(account).map(address -> letter(address, sentence));
    }

    Letter letter(Address address, Sentence sentence) {
        var text = sentence.in(LANGUAGE, words);
        var link = settings.site() + sentence.link();
        var subject = text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT) + "…";
        var key = address.channel() == Address.Channel.PHONE ? "messages.short" : "messages.mail";
        var body = words.getMessage(key, new Object[] {text, link}, key, LANGUAGE);
        return new Letter(address, subject, Objects.requireNonNullElse(body, text));
    }
}
