package org.sciday.reservations.draw.web;

import java.time.Clock;
import java.util.List;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Visitor;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.DrawRequest;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.web.PartyForm;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking to be drawn, changing one's mind, and all one has asked for. */
@Controller
class DrawRequestPages {

    private static final Party ALONE = new Party(1, 0);

    private final Draws draws;
    private final DrawRequests requests;
    private final Reservations reservations;
    private final DrawQueries queries;
    private final Clock clock;

    DrawRequestPages(Draws draws, DrawRequests requests, Reservations reservations, DrawQueries queries, Clock clock) {
        this.draws = draws;
        this.requests = requests;
        this.reservations = reservations;
        this.queries = queries;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/draws")
    Answer list(Viewer viewer) {
        return Html.of("reservations/draw/mine", new MyDrawsPage(queries.mine(viewer.id())));
    }

    @SignedIn
    @GetMapping("/draws/{id}/request")
    Answer choose(@PathVariable DrawId id, Viewer viewer) {
        var draw = draws.get(id);
        if (!draw.isOpenAt(clock.instant())) {
            return Redirect.to("/draws/" + id);
        }
        var party = requests.find(id, viewer).map(DrawRequest::party);
        var form = PartyForm.of(party.orElse(ALONE), Ids.next());
        return Html.of("reservations/draw/request", page(id, Form.of(form), 0, viewer));
    }

    /** Where the terms ask for names, who comes is the second step. */
    @SignedIn
    @PostMapping("/draws/{id}/request")
    Answer request(@PathVariable DrawId id, @ModelAttribute PartyForm form, BindingResult result, Viewer viewer) {
        var named = 0;
        try {
            named = requests.namedOf(id, form.party());
            if (named > form.rows().size()) {
                return Html.of("reservations/draw/request", page(id, Form.of(form), named, viewer));
            }
            requests.request(id, form.party(), visitors(id, form), viewer);
            return Redirect.to("/draws/" + id).saying("reservations.draw.asked");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "reservations/draw/request", page(id, Form.of(form).with(problem), named, viewer));
        } catch (RuleBroken refused) {
            return named > 0 ? again(id, form, named, refused, viewer) : back(id, refused);
        }
    }

    private List<Visitor> visitors(DrawId id, PartyForm form) {
        return form.wish(draws.get(id).session(), Festival.dateOf(clock.instant())).visitors();
    }

    /** What was typed of people is not lost because one document cannot be taken. */
    private Answer again(DrawId id, PartyForm form, int named, RuleBroken refused, Viewer viewer) {
        var problem = InvalidInput.of("", refused.code(), refused.arguments().toArray());
        return Html.invalid("reservations/draw/request", page(id, Form.of(form).with(problem), named, viewer));
    }

    /** Asks before it is done, for browsers without scripts. */
    @SignedIn
    @GetMapping("/draws/{id}/request/withdrawal")
    Answer askToWithdraw(@PathVariable DrawId id, Viewer viewer) {
        var draw = draws.get(id);
        return draw.isOpenAt(clock.instant())
                ? Html.of("reservations/draw/withdrawal", page(id, Form.of(PartyForm.of(ALONE, Ids.next())), 0, viewer))
                : Redirect.to("/draws/" + id);
    }

    @SignedIn
    @PostMapping("/draws/{id}/request/withdrawal")
    Answer withdraw(@PathVariable DrawId id, Viewer viewer) {
        try {
            requests.withdraw(id, viewer);
            return Redirect.to("/draws/" + id).saying("reservations.draw.withdrawn");
        } catch (RuleBroken refused) {
            return back(id, refused);
        }
    }

    private static Answer back(DrawId id, RuleBroken refused) {
        return Redirect.to("/draws/" + id)
                .warning(refused);
    }

    private RequestPage page(DrawId id, Form<PartyForm> form, int named, Viewer viewer) {
        var draw = draws.get(id);
        var held = requests.find(id, viewer).filter(own -> !own.withdrawn()).isPresent();
        return new RequestPage(draw, reservations.offer(draw.session()), requests.maxParty(id), held, form, named);
    }
}
