package org.sciday.reservations;

import java.util.concurrent.CompletableFuture;

/** An errand in the lane, and where its answer goes once it is committed. */
record Pending<T>(Errand<T> errand, CompletableFuture<T> answer) {

    static <T> Pending<T> of(Errand<T> errand) {
        return new Pending<>(errand, new CompletableFuture<>());
    }

    /** To be run after the commit. */
    Runnable settled(T result) {
        return () -> answer.complete(result);
    }

    Runnable failed(Throwable problem) {
        return () -> answer.completeExceptionally(problem);
    }
}
