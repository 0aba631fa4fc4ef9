package org.sciday.messages;

import org.sciday.accounts.Address;
import tools.jackson.databind.json.JsonMapper;

/** A letter as text, to be sealed: it holds an address and a code. */
record SealedLetter(Address.Channel channel, String address, String subject, String text) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static String write(Letter letter) {
        return MAPPER.writeValueAsString(
                new SealedLetter(letter.to().channel(), letter.to().value(), letter.subject(), letter.text()));
    }

    static Letter read(String text) {
        var kept = MAPPER.readValue(text, SealedLetter.class);
        return new Letter(new Address(kept.channel, kept.address), kept.subject, kept.text);
    }
}
