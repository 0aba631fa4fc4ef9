package org.sciday.messages;

import java.util.Locale;
import org.sciday.accounts.Address;
import org.sciday.accounts.CodeSender;
import org.springframework.stereotype.Component;

/** Answers the accounts' wish to bring codes to people. */
@Component
class CodeLetters implements CodeSender {

    private final Messages messages;

    CodeLetters(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void send(Address address, String code, Locale locale) {
        messages.sendCode(address, code, locale);
    }
}
