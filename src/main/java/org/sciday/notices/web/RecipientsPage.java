package org.sciday.notices.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sciday.notices.Notice;
import org.sciday.notices.Receipts;
import org.sciday.shared.PageOf;
import org.sciday.shared.web.Form;
import org.sciday.units.Line;
import org.sciday.units.UnitKind;
import org.sciday.units.UnitName;

/**
 * To whom a notice goes and who has opened it.
 *
 * @param find a name to pick units by
 * @param candidates what it found below the owner
 */
public record RecipientsPage(
        Notice notice,
        PageOf<RecipientRow> rows,
        Receipts receipts,
        boolean unread,
        String name,
        Form<RecipientForm> form,
        List<Line> lines,
        String find,
        List<UnitName> candidates) {

    public String path() {
        return "/desk/notices/" + notice.id() + "/recipients";
    }

    public boolean mayChange() {
        return notice.state() != Notice.State.WITHDRAWN;
    }

    /** It was sent out, and nobody is adding a unit just now: who has read it comes first. */
    public boolean isChoosingFolded() {
        return notice.isPublished() && receipts.sent() > 0 && find.isEmpty() && !form.hasErrors();
    }

    public Map<String, String> lineOptions(boolean chinese) {
        var options = new LinkedHashMap<String, String>();
        lines.forEach(line -> options.put(line.code(), line.name(chinese)));
        return options;
    }

    public List<UnitKind> kinds() {
        return List.of(UnitKind.values());
    }
}
