package org.sciday.messages;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints letters instead of sending them; in the demo only, because they carry codes. */
final class ConsoleMessageSender implements MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleMessageSender.class);

    private final boolean demo;

    ConsoleMessageSender(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void send(Letter letter) {
        if (!demo) {
            throw SendingFailed.forGood("No mail server is configured (spring.mail.host)");
        }
        LOG.info("Letter to {}: {}", letter.to().masked(), letter.text());
    }
}
