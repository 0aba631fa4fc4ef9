package org.sciday.favourites;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.AccountId;

/** A kind of things that people keep in mind, offered as a bean by the module whose they are. */
public interface Keepable {

    String kind();

    /** Throws when there is no such thing, or it is not for everybody. */
    void demandPublic(UUID thing);

    /** Some who keep a thing that is on that day and were not told of that day yet. */
    List<Reminder> due(LocalDate day, int some);

    /** What somebody is to hear of a thing they keep; the words fill the message of that key. */
    record Reminder(AccountId holder, UUID thing, String key, List<Object> words, String link) {

        public Reminder {
            words = List.copyOf(words);
        }
    }
}
