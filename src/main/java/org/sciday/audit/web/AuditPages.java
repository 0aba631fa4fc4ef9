package org.sciday.audit.web;

import java.util.List;
import java.util.Objects;
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
        var differences = Difference.between(entry.before(), entry.after());
        var ids = Stream.of(
                        Stream.ofNullable(entry.account()).map(AccountId::value),
                        Stream.ofNullable(entry.unit()).map(UnitId::value),
                        Stream.of(entry.objectId()),
                        differences.stream().flatMap(Difference::ids))
                .flatMap(stream -> stream)
                .toList();
        var known = names.of(ids);
        var named = differences.stream().map(difference -> difference.named(known)).toList();
        return Html.of("audit/show", new AuditEntryPage(entry, named, known));
    }

    private AuditListPage page(Form<AuditFilter> form, List<AuditRow> found) {
        var rows = found.subList(0, Math.min(ROWS, found.size()));
        var next = found.size() > ROWS ? form.value().below(rows.getLast().seq()) : null;
        var wished = Stream.of(form.value().person(), form.value().object()).filter(Objects::nonNull);
        var shown = rows.stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.account()), Stream.of(row.objectId())));
        var ids = Stream.concat(wished, shown).distinct().toList();
        return new AuditListPage(form, rows, names.of(ids), next);
    }
}
