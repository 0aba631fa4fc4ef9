package org.sciday.reservations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Company;
import org.sciday.reservations.Document;
import org.sciday.reservations.Party;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Visitor;
import org.sciday.secrets.Masks;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** One person of the party as typed, in a form or by a machine. */
public record VisitorRow(
        @Nullable String name,
        Document.@Nullable Kind kind,
        @Nullable String number) {

    static final VisitorRow BLANK = new VisitorRow(null, Document.Kind.ID_CARD, null);

    private static final int LONGEST_NAME = 60;

    /** What can be known without asking anybody; all that is wrong is said at once, at its field. */
    static List<Visitor> read(List<VisitorRow> rows, Party party, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var visitors = new ArrayList<Visitor>();
        var seen = new HashSet<Document>();
        for (var i = 0; i < rows.size(); i++) {
            var problems = rows.get(i).problems(i, i < party.adults(), today);
            errors.addAll(problems);
            if (problems.isEmpty()) {
                var visitor = rows.get(i).visitor();
                visitors.add(visitor);
                if (!seen.add(visitor.document())) {
                    errors.add(FieldError.of(field(i, "number"), "reservations.document.twice"));
                }
            }
        }
        InvalidInput.check(errors);
        return visitors;
    }

    /** The fields of those who are too young or too old. */
    static List<FieldError> ages(List<Visitor> visitors, Terms terms, LocalDate day) {
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < visitors.size(); i++) {
            if (!visitors.get(i).isAdmitted(terms, day)) {
                errors.add(FieldError.of(field(i, "number"), "reservations.document.age"));
            }
        }
        return errors;
    }

    private List<FieldError> problems(int place, boolean adult, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var plain = Objects.requireNonNullElse(name, "").strip();
        if (plain.isEmpty()) {
            errors.add(FieldError.of(field(place, "name"), "shared.required"));
        } else if (plain.length() > LONGEST_NAME) {
            errors.add(FieldError.of(field(place, "name"), "shared.too-long", LONGEST_NAME));
        }
        if (kind == null) {
            errors.add(FieldError.of(field(place, "kind"), "shared.choose"));
        } else if (number == null || number.isBlank()) {
            errors.add(FieldError.of(field(place, "number"), "shared.required"));
        } else {
            var document = new Document(kind, number);
            document.problem(today)
                    .or(() -> adult && isChild(document, today)
                            ? Optional.of("reservations.document.not-adult")
                            : Optional.empty())
                    .ifPresent(code -> errors.add(FieldError.of(field(place, "number"), code)));
        }
        return errors;
    }

    private static boolean isChild(Document document, LocalDate today) {
        return document.birth()
                .filter(born -> born.plusYears(Company.ADULT).isAfter(today))
                .isPresent();
    }

    private Visitor visitor() {
        return new Visitor(
                Objects.requireNonNull(name).strip(),
                new Document(Objects.requireNonNull(kind), Objects.requireNonNull(number)));
    }

    static String field(int place, String name) {
        return "visitors[" + place + "]." + name;
    }

    /** Names and numbers do not belong into logs. */
    @Override
    public String toString() {
        return kind + " " + Masks.document(Objects.requireNonNullElse(number, ""));
    }
}
