package org.sciday._support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.sciday.notices.Enclosures;
import org.sciday.notices.FindingField;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.notices.RecipientChoice;
import org.sciday.notices.TakeNotice;
import org.sciday.shared.Role;

/** Makers of what has to do with notices: the text, what is enclosed, who gets it, what was read. */
final class MatrixNotices {

    private MatrixNotices() {}

    static NoticeId notice(MatrixThings things) {
        var house = things.house();
        return things.once("notice", () -> things.bean(TakeNotice.class)
                .fromText(
                        "关于举办全县科普日活动的通知，请各单位认真组织。",
                        house.county(),
                        UUID.randomUUID(),
                        house.viewer(Role.MANAGER)));
    }

    static Object attachment(MatrixThings things) {
        var pdf = "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return things.bean(Enclosures.class).add(notice(things), pdf, "意向表.pdf", things.house().viewer(Role.MANAGER));
    }

    static Object recipient(MatrixThings things) {
        var house = things.house();
        var choice = new RecipientChoice(List.of(), null, List.of(house.unit()));
        things.bean(Notices.class).address(notice(things), choice, house.viewer(Role.MANAGER));
        return house.unit();
    }

    static Object finding(MatrixThings things) {
        var by = things.house().viewer(Role.MANAGER);
        return things.bean(Readings.class)
                .add(notice(things), FindingField.THEME, "点亮城市", null, by)
                .findings()
                .getLast()
                .id();
    }
}
