package org.sciday.recommendations.web;

import java.time.Clock;
import org.sciday.campaigns.Campaigns;
import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.Ranking;
import org.sciday.recommendations.RoundId;
import org.sciday.recommendations.Rounds;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Rounds: the list, a new one, and one of them as those see it who ask. */
@Controller
class RoundPages {

    static final String LIST = "/desk/recommendations";

    private final Rounds rounds;
    private final Ranking ranking;
    private final Commendation commendation;
    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final Units units;
    private final Clock clock;

    RoundPages(
            Rounds rounds,
            Ranking ranking,
            Commendation commendation,
            Campaigns campaigns,
            CampaignQueries queries,
            Units units,
            Clock clock) {
        this.rounds = rounds;
        this.ranking = ranking;
        this.commendation = commendation;
        this.campaigns = campaigns;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(LIST)
    Html list(Viewer viewer) {
        return Html.of(
                "recommendations/list",
                new RoundListPage(
                        viewer.actingUnit(),
                        rounds.asking(viewer),
                        rounds.heldBy(viewer),
                        viewer.can(Permission.CAMPAIGN_MANAGE)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(LIST + "/new")
    Html blank(Viewer viewer) {
        return Html.of("recommendations/new", page(Form.of(RoundForm.blank("")), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST)
    Answer announce(@ModelAttribute RoundForm form, BindingResult result, Viewer viewer) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("recommendations/new", page(filled, viewer));
        }
        try {
            var id = rounds.announce(form.toRound(), form.keyRead(), viewer);
            return Redirect.to(LIST + "/" + id).saying("recommendations.said.announced");
        } catch (InvalidInput problem) {
            return Html.invalid("recommendations/new", page(filled.with(problem), viewer));
        }
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(LIST + "/{round}")
    Html show(@PathVariable RoundId round, Viewer viewer) {
        return Html.of("recommendations/show", page(round, viewer));
    }

    RoundPage page(RoundId round, Viewer viewer) {
        var seen = rounds.see(round, viewer);
        return new RoundPage(
                seen,
                units.get(seen.head()).name(),
                campaigns.get(seen.campaign()).name(),
                ranking.lists(round, viewer),
                ranking.of(round, viewer),
                commendation.openObjections(round, viewer),
                commendation.certificatesOf(round),
                rounds.mayManage(seen, viewer));
    }

    private NewRoundPage page(Form<RoundForm> form, Viewer viewer) {
        return new NewRoundPage(form, queries.of(viewer.actingUnit(), Festival.dateOf(clock.instant())));
    }
}
