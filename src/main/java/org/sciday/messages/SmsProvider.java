package org.sciday.messages;

/** A company that sends short messages. Each has its own rules for texts; an adapter knows them. */
@FunctionalInterface
public interface SmsProvider {

    /** Hands the text over, or throws {@link SendingFailed}. */
    void send(String phone, String text);
}
