package org.sciday.messages;

import org.sciday.secrets.Masks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints short messages instead of sending them; in the demo only, because they carry codes. */
final class ConsoleSmsProvider implements SmsProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleSmsProvider.class);

    private final boolean demo;

    ConsoleSmsProvider(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void send(String phone, String text) {
        if (!demo) {
            throw SendingFailed.forGood("No provider of short messages is configured");
        }
        LOG.info("Short message to {}: {}", Masks.phone(phone), text);
    }
}
