package org.sciday.units.web;

import java.time.Clock;
import java.util.List;
import org.sciday.accounts.Accounts;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.sciday.units.Members;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an invited person looks at the offer and takes it. */
@Controller
class InvitationPages {

    private final Members members;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    InvitationPages(Members members, Units units, Accounts accounts, Clock clock) {
        this.members = members;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Public
    @GetMapping("/units/invitations/{token}")
    Answer show(@PathVariable String token, Viewer viewer) {
        var invitation = members.find(token).orElseThrow(() -> new NotFound("units.invitation-unknown"));
        var names = accounts.namesOf(List.of(invitation.invitedBy()));
        return Html.of(
                "units/invitation",
                new InvitationPage(
                        invitation,
                        units.get(invitation.unit()).name(),
                        names.getOrDefault(invitation.invitedBy(), ""),
                        "/units/invitations/" + token,
                        invitation.isOpenAt(clock.instant()),
                        viewer.isSignedIn()));
    }

    @SignedIn
    @PostMapping("/units/invitations/{token}")
    Answer accept(@PathVariable String token, Viewer by) {
        members.accept(token, by);
        return Redirect.to("/desk").saying("units.invitation-accepted");
    }
}
