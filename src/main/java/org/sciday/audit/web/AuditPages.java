package org.sciday.audit.web;

import java.util.List;
import java.util.stream.Stream;
import org.sciday.audit.Difference;
import org.sciday.audit.Names;
import org.sciday.audit.Trail;
import org.sciday.shared.AccountId;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Lets the auditor search the trail and look at one line. */
@Controller
class AuditPages {

    private static final int ROWS = 50;

    private final AuditQueries queries;
    private final Trail trail;
    private final Names names;

    AuditPages(AuditQueries queries, Trail trail, Names names) {
        this.queries = queries;
        this.trail = trail;
        this.names = names;
    }

    @Can(Permission.AUDIT)
    @GetMapping("/desk/audit")
    Answer list(@ModelAttribute AuditFilter filter, BindingResult result) {
        if (result.hasErrors()) {
            return Html.invalid("audit/list", page(Form.of(filter, result), List.of()));
        }
        return Html.of("audit/list", page(Form.of(filter), queries.list(filter, ROWS + 1)));
    }

    @Can(Permission.AUDIT)
    @GetMapping("/desk/audit/{seq}")
    Answer show(@PathVariable long seq) {
        var entry = trail.find(seq).orElseThrow(() -> new NotFound("shared.not-found"));
        var ids = Stream.of(
                        Stream.ofNullable(entry.account()).map(AccountId::value),
                        Stream.ofNullable(entry.unit()).map(UnitId::value),
                        Stream.of(entry.objectId()))
                .flatMap(stream -> stream)
                .toList();
        var differences = Difference.between(entry.before(), entry.after());
        return Html.of("audit/show", new AuditEntryPage(entry, differences, names.of(ids)));
    }

    private AuditListPage page(Form<AuditFilter> form, List<AuditRow> found) {
        var rows = found.subList(0, Math.min(ROWS, found.size()));
        var next = found.size() > ROWS ? form.value().below(rows.getLast().seq()) : null;
        var ids = rows.stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.account()), Stream.of(row.objectId())))
                .distinct()
                .toList();
        return new AuditListPage(form, rows, names.of(ids), next);
    }
}
