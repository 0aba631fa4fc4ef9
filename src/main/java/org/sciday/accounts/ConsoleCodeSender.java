package org.sciday.accounts;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Prints codes instead of sending them. */
@Component
@ConditionalOnProperty(name = "sciday.accounts.console-codes", matchIfMissing = true)
class ConsoleCodeSender implements CodeSender {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleCodeSender.class);

    @Override
    public void send(Address address, String code, Locale locale) {
        LOG.info("Code for {}: {}", address.masked(), code);
    }
}
