package org.sciday.messages;

/** Brings letters out of the house. */
@FunctionalInterface
public interface MessageSender {

    /** Hands the letter over, or throws {@link SendingFailed}. */
    void send(Letter letter);
}
