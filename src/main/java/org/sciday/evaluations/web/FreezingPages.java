package org.sciday.evaluations.web;

import java.nio.charset.StandardCharsets;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Freezing;
import org.sciday.evaluations.Snapshot;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Freezing a result, looking at what was frozen, taking it away to compute it elsewhere. */
@Controller
class FreezingPages {

    private static final String PAGE = "/desk/evaluations/{id}/frozen";

    private final Evaluations evaluations;
    private final Freezing freezing;

    FreezingPages(Evaluations evaluations, Freezing freezing) {
        this.evaluations = evaluations;
        this.freezing = freezing;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(PAGE)
    Html show(@PathVariable EvaluationId id, Viewer viewer) {
        var evaluation = evaluations.see(id, viewer);
        var snapshot = freezing.latestOf(id, viewer).orElse(null);
        return Html.of(
                "evaluations/frozen",
                new FrozenPage(
                        evaluation,
                        freezing.progressOf(id, viewer),
                        snapshot,
                        snapshot == null ? null : snapshot.frozen(),
                        snapshot != null && snapshot.holds(),
                        freezing.changesSince(id, viewer),
                        evaluations.mayManage(evaluation, viewer)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE)
    Answer freeze(@PathVariable EvaluationId id, Viewer viewer) {
        try {
            var snapshot = freezing.freeze(id, viewer);
            return Redirect.to("/desk/evaluations/" + id + "/frozen").saying("evaluations.said.frozen", snapshot.number());
        } catch (RuleBroken problem) {
            return Redirect.to("/desk/evaluations/" + id + "/frozen").warning(problem);
        }
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(PAGE + "/content.json")
    ResponseEntity<byte[]> content(@PathVariable EvaluationId id, Viewer viewer) {
        evaluations.see(id, viewer);
        var content = freezing.latestOf(id, viewer).map(Snapshot::content).orElseThrow(() -> new RuleBroken("evaluations.not-frozen"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evaluation.json\"")
                .cacheControl(CacheControl.noStore())
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
