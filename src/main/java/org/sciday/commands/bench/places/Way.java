package org.sciday.commands.bench.places;

import java.util.UUID;

/** One way to give away the places of one hot session. */
public interface Way extends AutoCloseable {

    String name();

    /** How many ask at the same time, when so many people are there. */
    default int callers(int people) {
        return people;
    }

    /** A session that nobody has booked yet; called before each race. */
    void open() throws Exception;

    /** One person asks for one place and waits until it is safe. Gives how many places were given. */
    int book(UUID person) throws Exception;

    /** Throws unless what is kept says what was answered: taken = rows = people = places given. */
    void check(long given) throws Exception;

    @Override
    default void close() {}
}
