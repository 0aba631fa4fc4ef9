package org.sciday.recommendations.web;

import org.sciday.campaigns.Campaigns;
import org.sciday.documents.NamedPaper;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.RoundId;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A unit's list, and the order of the level above, to take away. */
@Controller
class ListPaperPages {

    private final Lists lists;
    private final Campaigns campaigns;
    private final RoundPages rounds;
    private final RecommendationPapers papers;

    ListPaperPages(Lists lists, Campaigns campaigns, RoundPages rounds, RecommendationPapers papers) {
        this.lists = lists;
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.papers = papers;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(ListPages.PAGE + "/list.docx")
    ResponseEntity<byte[]> listWord(@PathVariable RoundId round, @PathVariable UnitId unit, Viewer viewer) {
        return list(round, unit, viewer).asWord();
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(ListPages.PAGE + "/list.pdf")
    ResponseEntity<byte[]> listPdf(@PathVariable RoundId round, @PathVariable UnitId unit, Viewer viewer) {
        return list(round, unit, viewer).asPdf();
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(RoundPages.LIST + "/{round}/ranking.docx")
    ResponseEntity<byte[]> rankingWord(@PathVariable RoundId round, Viewer viewer) {
        return papers.ranking(rounds.page(round, viewer)).asWord();
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping(RoundPages.LIST + "/{round}/ranking.pdf")
    ResponseEntity<byte[]> rankingPdf(@PathVariable RoundId round, Viewer viewer) {
        return papers.ranking(rounds.page(round, viewer)).asPdf();
    }

    private NamedPaper list(RoundId round, UnitId unit, Viewer viewer) {
        var sheet = lists.sheet(round, unit, viewer);
        return papers.list(sheet, campaigns.get(sheet.round().campaign()).name());
    }
}
