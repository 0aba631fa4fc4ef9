package org.sciday.reviews;

import java.util.List;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.messages.Messages;
import org.sciday.shared.Permission;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the unit's clerks and leads what was decided, after the commit. */
@Component
class TellingUnits {

    private final Grants grants;
    private final Messages messages;

    TellingUnits(Grants grants, Messages messages) {
        this.grants = grants;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void tell(ReviewDecided decided) {
        grants.membersOf(decided.unit()).stream()
                .filter(member -> member.role().allows(Permission.ACTIVITIES_EDIT))
                .map(Member::account)
                .distinct()
                .forEach(account -> messages.tell(
                        account,
                        "reviews.told." + decided.decision(),
                        List.of(decided.title()),
                        "/desk/activities/" + decided.activity()));
    }
}
