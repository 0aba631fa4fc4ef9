package org.sciday.reservations.groups;

import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Sharing.Groups;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/**
 * What a group asks for.
 *
 * @param wish what else is to be known: another time that would do, wheelchairs, language
 * @param key made by the client; the same key again gives the first answer
 */
public record GroupWish(
        SessionId session,
        String organisation,
        String contact,
        String phone,
        int pupils,
        int teachers,
        String wish,
        UUID key) {

    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WISH = 500;

    public int people() {
        return pupils + teachers;
    }

    /** All that is wrong with it at once. */
    void check(Groups groups, int capacity) {
        var errors = new ArrayList<FieldError>();
        if (organisation.isEmpty() || organisation.length() > LONGEST_NAME) {
            errors.add(FieldError.of("organisation", "reservations.groups.name-needed", LONGEST_NAME));
        }
        if (contact.isEmpty() || contact.length() > LONGEST_NAME) {
            errors.add(FieldError.of("contact", "reservations.groups.name-needed", LONGEST_NAME));
        }
        if (!PHONE.matcher(phone).matches()) {
            errors.add(FieldError.of("phone", "reservations.groups.phone-needed"));
        }
        if (wish.length() > LONGEST_WISH) {
            errors.add(FieldError.of("wish", "shared.too-long", LONGEST_WISH));
        }
        people(errors, groups, capacity);
        InvalidInput.check(errors);
    }

    private void people(ArrayList<FieldError> errors, Groups groups, int capacity) {
        if (teachers < 1 || pupils < 0) {
            errors.add(FieldError.of("teachers", "reservations.groups.teacher-needed"));
        } else if ((long) pupils > (long) teachers * groups.pupilsPerTeacher()) {
            errors.add(FieldError.of("teachers", "reservations.groups.more-teachers", groups.pupilsPerTeacher()));
        }
        if ((long) pupils + teachers < groups.minPeople()) {
            errors.add(FieldError.of("pupils", "reservations.groups.too-small", groups.minPeople()));
        }
        if ((long) pupils + teachers > capacity) {
            errors.add(FieldError.of("pupils", "reservations.groups.too-large", capacity));
        }
    }
}
