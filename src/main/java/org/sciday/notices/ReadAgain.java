package org.sciday.notices;

import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Reads a notice once more: by a better reader, or because a person said what the text is. What people decided stays. The
 * assistant, where there is one, is asked again, too; outside any transaction, for it may take its time.
 */
@Service
public class ReadAgain {

    private final Readings readings;
    private final NoticeAssistant assistant;
    private final NoticeReader reader = new NoticeReader();

    ReadAgain(Readings readings, NoticeAssistant assistant) {
        this.readings = readings;
        this.assistant = assistant;
    }

    /** Whether the text is then sent to a language model. */
    public boolean isAssisted() {
        return assistant.isOn();
    }

    public Reading again(NoticeId notice, Viewer by) {
        var fresh = fresh(notice, readings.of(notice, by).verdict(), by);
        return readings.decide(notice, by, "notices.read-again", reading -> SecondReading.of(reading, fresh));
    }

    /** A person knows better whether a campaign is to be opened from it, and is not overruled by a later reader. */
    public Reading judge(NoticeId notice, boolean campaign, Viewer by) {
        var now = readings.of(notice, by);
        if (now.isCampaign() == campaign) {
            return now;
        }
        var fresh = fresh(notice, now.verdict().judged(campaign), by);
        return readings.decide(
                notice, by, "notices.judged", reading -> SecondReading.of(reading.judged(campaign), fresh));
    }

    private Reading fresh(NoticeId notice, Verdict said, Viewer by) {
        var text = readings.seeToDecide(notice, by).text();
        var asCampaign = said.judged() && said.isCampaign();
        var read = FirstReading.of(asCampaign ? reader.readAsCampaign(text) : reader.read(text));
        return Assisted.by(assistant, said.judged() ? read.judged(said.isCampaign()) : read, text);
    }
}
