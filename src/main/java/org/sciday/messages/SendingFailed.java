package org.sciday.messages;

/** A letter could not be handed over. */
public final class SendingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean worthTrying;

    private SendingFailed(String message, boolean worthTrying) {
        super(message);
        this.worthTrying = worthTrying;
    }

    /** The next try may succeed. */
    public static SendingFailed forNow(String message) {
        return new SendingFailed(message, true);
    }

    /** No try will succeed until an operator changes something. */
    public static SendingFailed forGood(String message) {
        return new SendingFailed(message, false);
    }

    public boolean isWorthTrying() {
        return worthTrying;
    }
}
