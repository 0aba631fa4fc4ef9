package org.sciday.recommendations.web;

import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.PublicNotices;
import org.sciday.recommendations.RoundId;
import org.sciday.shared.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public notice, and after the decision the commendation, to print and post. */
@Controller
class NoticePaperPages {

    private final PublicNotices notices;
    private final Commendation commendation;
    private final RecommendationPapers papers;

    NoticePaperPages(PublicNotices notices, Commendation commendation, RecommendationPapers papers) {
        this.notices = notices;
        this.commendation = commendation;
        this.papers = papers;
    }

    @Public
    @GetMapping(PublicNoticePages.PAGE + "/notice.docx")
    ResponseEntity<byte[]> noticeWord(@PathVariable RoundId round) {
        return papers.notice(notices.get(round)).asWord();
    }

    @Public
    @GetMapping(PublicNoticePages.PAGE + "/notice.pdf")
    ResponseEntity<byte[]> noticePdf(@PathVariable RoundId round) {
        return papers.notice(notices.get(round)).asPdf();
    }

    @Public
    @GetMapping(PublicNoticePages.PAGE + "/commendation.docx")
    ResponseEntity<byte[]> commendationWord(@PathVariable RoundId round) {
        return papers.commendation(notices.get(round), commendation.certificatesOf(round)).asWord();
    }

    @Public
    @GetMapping(PublicNoticePages.PAGE + "/commendation.pdf")
    ResponseEntity<byte[]> commendationPdf(@PathVariable RoundId round) {
        return papers.commendation(notices.get(round), commendation.certificatesOf(round)).asPdf();
    }
}
