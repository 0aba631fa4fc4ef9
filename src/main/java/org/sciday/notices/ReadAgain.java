package org.sciday.notices;

import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a notice once more: by a better reader, or because a person said what the text is. What people decided stays. */
@Service
public class ReadAgain {

    private final Readings readings;
    private final NoticeAccess access;
    private final NoticeReader reader = new NoticeReader();

    ReadAgain(Readings readings, NoticeAccess access) {
        this.readings = readings;
        this.access = access;
    }

    @Transactional
    public Reading again(NoticeId notice, Viewer by) {
        var text = access.seeToManage(notice, by).text();
        return readings.decide(notice, by, "notices.read-again", reading -> again(reading, text));
    }

    /** A person knows better whether a campaign is to be opened from it, and is not overruled by a later reader. */
    @Transactional
    public Reading judge(NoticeId notice, boolean campaign, Viewer by) {
        var text = access.seeToManage(notice, by).text();
        return readings.decide(
                notice,
                by,
                "notices.judged",
                reading -> reading.isCampaign() == campaign ? reading : again(reading.judged(campaign), text));
    }

    private Reading again(Reading reading, String text) {
        var asCampaign = reading.verdict().judged() && reading.isCampaign();
        var read = asCampaign ? reader.readAsCampaign(text) : reader.read(text);
        return SecondReading.of(reading, FirstReading.of(read));
    }
}
