package org.sciday.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.messages.Messages;
import org.sciday.obligations.Obligation.State;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager's own word to those who are behind or soon will be, besides the reminders that go out by themselves. */
@Service
public class CallsToUnits {

    private static final int MOST = 1_000;

    private final Obligations obligations;
    private final Grants grants;
    private final Messages messages;
    private final Trail trail;

    CallsToUnits(Obligations obligations, Grants grants, Messages messages, Trail trail) {
        this.obligations = obligations;
        this.grants = grants;
        this.messages = messages;
        this.trail = trail;
    }

    /** Of the viewer's scope, narrowed as the list is; the same again within a day is told once. Gives how many units. */
    @Transactional
    public int call(CampaignId id, StandingFilter filter, Viewer by) {
        var campaign = obligations.seeCampaign(id, by);
        var behind = new ArrayList<Standing>();
        obligations.eachStanding(id, filter, by, unit -> {
            if (behind.size() < MOST && (unit.state() == State.LATE || unit.state() == State.DUE_SOON)) {
                behind.add(unit);
            }
        });
        for (var unit : behind) {
            var people = grants.membersOf(unit.unit()).stream()
                    .filter(member -> member.role().allows(Permission.ACTIVITIES_EDIT))
                    .map(Member::account)
                    .distinct()
                    .toList();
            messages.tell(people, "obligations.called", List.of(campaign.name(), unit.open()), "/desk/obligations");
        }
        trail.record(by, "obligations.reminded", "campaigns.campaign", id.value(), null, Map.of("units", behind.size()));
        return behind.size();
    }
}
