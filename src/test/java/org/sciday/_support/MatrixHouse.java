package org.sciday._support;

import jakarta.servlet.http.Cookie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sciday._support.Cast.Person;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;

/** A county, a unit below it, somebody for every role, and a resident who visits them. */
public final class MatrixHouse {

    private final Cast cast;
    private final UnitId county;
    private final UnitId unit;
    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final Map<Person, Cookie> cookies = new HashMap<>();
    private final Person resident;
    private @Nullable CampaignId season;

    MatrixHouse(Cast cast, UnitId county, UnitId unit) {
        this.cast = cast;
        this.county = county;
        this.unit = unit;
        this.resident = cast.resident("林小夏");
        for (var role : Role.values()) {
            people.put(role, made(role));
        }
    }

    private Person made(Role role) {
        return switch (role) {
            case CLERK, LEAD -> cast.staff("验" + role, role, unit);
            case REVIEWER, MANAGER -> cast.staff("验" + role, role, county);
            case SYSTEM_OPERATOR, SECURITY_OPERATOR, AUDITOR -> cast.operator("验" + role, role);
        };
    }

    UnitId county() {
        return county;
    }

    UnitId unit() {
        return unit;
    }

    public Person person(Role role) {
        return java.util.Objects.requireNonNull(people.get(role));
    }

    public Person resident() {
        return resident;
    }

    public boolean isOperator(Person person) {
        return people.entrySet().stream()
                .anyMatch(entry -> entry.getKey().isOperator() && entry.getValue().equals(person));
    }

    /** The open campaign that its activities belong to; made once, since no call about an activity changes it. */
    CampaignId season(Supplier<CampaignId> maker) {
        var known = season;
        if (known == null) {
            known = maker.get();
            season = known;
        }
        return known;
    }

    Viewer viewer(Role role) {
        return cast.viewer(person(role));
    }

    Viewer visitor() {
        return cast.viewer(resident);
    }

    public Cookie cookieOf(Person person) throws Exception {
        var known = cookies.get(person);
        if (known == null) {
            known = cast.signIn(person);
            cookies.put(person, known);
        }
        return known;
    }
}
