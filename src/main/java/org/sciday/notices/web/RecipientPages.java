package org.sciday.notices.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.shared.AccountId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.PageOf;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.Directory;
import org.sciday.units.UnitName;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The units that a notice goes to, and their receipts. */
@Controller
class RecipientPages {

    private static final String PAGE = "/desk/notices/{id}/recipients";
    private static final int CANDIDATES = 30;

    private final Notices notices;
    private final RecipientQueries queries;
    private final Units units;
    private final Directory directory;
    private final Accounts accounts;

    RecipientPages(
            Notices notices,
            RecipientQueries queries,
            Units units,
            Directory directory,
            Accounts accounts) {
        this.notices = notices;
        this.queries = queries;
        this.units = units;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** What the list shows. */
    record Asked(
            @Nullable Boolean unread,
            @Nullable String name,
            @Nullable String find,
            @Nullable Integer page) {

        boolean onlyUnread() {
            return Boolean.TRUE.equals(unread);
        }

        int number() {
            return Math.clamp(Objects.requireNonNullElse(page, 1), 1, 1_000);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE)
    Answer list(@PathVariable NoticeId id, @ModelAttribute Asked asked, Viewer viewer) {
        return Html.of("notices/recipients", page(id, asked, Form.of(RecipientForm.blank()), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE)
    Answer add(
            @PathVariable NoticeId id,
            @ModelAttribute RecipientForm form,
            BindingResult result,
            Viewer by) {
        notices.seeToManage(id, by);
        try {
            var added = notices.address(id, form.choice(), by);
            return Redirect.to("/desk/notices/" + id + "/recipients").saying("notices.addressed", added);
        } catch (InvalidInput problem) {
            var filled = Form.of(form, result).with(problem);
            return Html.invalid("notices/recipients", page(id, new Asked(null, null, null, null), filled, by));
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/{unit}/removal")
    Answer leaveOut(@PathVariable NoticeId id, @PathVariable UnitId unit, Viewer by) {
        notices.leaveOut(id, unit, by);
        return Redirect.to("/desk/notices/" + id + "/recipients").saying("notices.left-out");
    }

    private RecipientsPage page(NoticeId id, Asked asked, Form<RecipientForm> form, Viewer viewer) {
        var notice = notices.seeToManage(id, viewer);
        var name = Objects.requireNonNullElse(asked.name(), "").strip();
        var find = Objects.requireNonNullElse(asked.find(), "").strip();
        return new RecipientsPage(
                notice,
                named(queries.page(id, asked.onlyUnread(), name, asked.number())),
                notices.receiptsOf(id, viewer),
                asked.onlyUnread(),
                name,
                form,
                directory.lines(),
                find,
                candidates(notice, find));
    }

    private PageOf<RecipientRow> named(PageOf<RecipientQueries.Found> page) {
        Collection<AccountId> people =
                page.items().stream().flatMap(found -> found.people().stream()).distinct().toList();
        var names = accounts.namesOf(people);
        var rows = page.items().stream()
                .map(found -> new RecipientRow(
                        found.row().unit(),
                        found.row().name(),
                        found.row().kind(),
                        found.row().openedAt(),
                        found.row().remindedAt(),
                        found.people().stream()
                                .map(person -> names.getOrDefault(person, ""))
                                .toList()))
                .toList();
        return new PageOf<>(rows, page.number(), page.size(), page.total());
    }

    private List<UnitName> candidates(Notice notice, String find) {
        return find.isEmpty()
                ? List.of()
                : units.search(find, CANDIDATES).stream()
                        .filter(unit -> !unit.id().equals(notice.owner()) && units.covers(notice.owner(), unit.id()))
                        .toList();
    }
}
