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

    /** That a change may stay is no news to the unit. */
    @ApplicationModuleListener
    void tell(ReviewDecided decided) {
        if (decided.occasion() == Occasion.SUBMITTED) {
            tell(decided, "reviews.told." + decided.decision());
        } else if (decided.decision() == Decision.RETURNED) {
            tell(decided, "reviews.told.TAKEN_DOWN");
        }
    }

    private void tell(ReviewDecided decided, String key) {
        grants.membersOf(decided.unit()).stream()
                .filter(member -> member.role().allows(Permission.ACTIVITIES_EDIT))
                .map(Member::account)
                .distinct()
                .forEach(account -> messages.tell(
                        account,
                        key,
                        List.of(decided.title()),
                        "/desk/activities/" + decided.activity()));
    }
}
