package org.sciday.database;

/** Nothing was saved, or nothing was restored. The message is written for the operator who reads it on the terminal. */
public class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupFailed(String message) {
        super(message);
    }

    public BackupFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
