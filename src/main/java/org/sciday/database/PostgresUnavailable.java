package org.sciday.database;

/** The embedded server cannot be had. The message is written for the operator who reads it on the terminal. */
public class PostgresUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostgresUnavailable(String message) {
        super(message);
    }

    public PostgresUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
