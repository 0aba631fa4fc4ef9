package org.sciday.commands.bench.http;

import org.jspecify.annotations.Nullable;

/** Those at the other end of the lines. Called from one thread only. */
public interface Caller {

    /** What is asked next on this line, ready to be sent; null: nothing just now. */
    byte @Nullable [] next(int line);

    void answered(int line, Reply reply);

    /** The line broke before the answer came; nobody knows whether it was done. */
    void lost(int line);

    /** Nothing will be asked any more, on whatever line. */
    boolean isDone();
}
