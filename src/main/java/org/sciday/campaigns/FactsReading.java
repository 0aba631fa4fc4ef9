package org.sciday.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;

/** Makes the values of a sheet from what a notice says; notes what it could not take over. */
final class FactsReading {

    private final NoticeFacts facts;
    private final List<FieldError> warnings = new ArrayList<>();

    FactsReading(NoticeFacts facts) {
        this.facts = facts;
    }

    List<FieldError> warnings() {
        return List.copyOf(warnings);
    }

    PartValues values() {
        return new PartValues()
                .with(Part.NOTICE, head())
                .withSaid(Part.THEME, facts.theme(), at("theme"))
                .withSaid(Part.SUB_THEME, facts.subTheme(), at("subTheme"))
                .withSaid(Part.WINDOW, window(), at("startsOn"))
                .withSaid(Part.YEAR_ROUND, facts.yearRound(), at("yearRound"))
                .withSaid(Part.PUBLISH_FROM, facts.publishFrom(), at("publishFrom"))
                .withSaid(Part.PLATFORM, facts.platform(), at("platform"))
                .withSaid(Part.HOSTS, hosts(), null)
                .withSaid(Part.DIRECTIONS, headings(facts.directions(), "directions"), null)
                .withSaid(Part.ACTIONS, actions(), null)
                .withSaid(Part.MAIN_EVENTS, mainEvents(), null)
                .withSaid(Part.DEADLINES, deadlines(), null)
                .withSaid(Part.QUOTAS, quotas(), null)
                .withSaid(Part.INDICATORS, headings(facts.indicators(), "indicators"), null)
                .withSaid(Part.AWARDS, facts.awards(), at("awards"))
                .withSaid(Part.HASHTAGS, facts.hashtags(), at("hashtags"))
                .withSaid(Part.MARKS, facts.marks(), at("marks"))
                .withSaid(Part.REQUIRED_WORDING, facts.requiredWording(), at("requiredWording"))
                .withSaid(Part.CONTACTS, contacts(), null);
    }

    private NoticeHead head() {
        return new NoticeHead(
                facts.kind(),
                facts.title(),
                facts.documentNumber(),
                facts.issuedOn(),
                facts.issuers(),
                facts.addressees(),
                facts.citedDocuments(),
                facts.warnings());
    }

    private @Nullable Window window() {
        var starts = facts.startsOn() == null ? facts.endsOn() : facts.startsOn();
        var ends = facts.endsOn() == null ? facts.startsOn() : facts.endsOn();
        if (starts == null || ends == null) {
            return null;
        }
        if (ends.isBefore(starts)) {
            warnings.add(FieldError.of(Part.WINDOW.code(), "campaigns.import.window-reversed", starts, ends));
            return null;
        }
        return new Window(starts, ends);
    }

    private List<Host> hosts() {
        return IntStream.range(0, facts.hosts().size())
                .mapToObj(i -> new Host(Ids.next(), facts.hosts().get(i), null, at("hosts[" + i + "]")))
                .toList();
    }

    private List<Heading> headings(List<String> names, String place) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Heading(Ids.next(), names.get(i), at(place + "[" + i + "]")))
                .toList();
    }

    private List<Action> actions() {
        return IntStream.range(0, facts.actions().size())
                .mapToObj(i -> {
                    var said = facts.actions().get(i);
                    return new Action(
                            ActionId.next(),
                            null,
                            said.name(),
                            said.group(),
                            said.leads(),
                            null,
                            at("actions[" + i + "]"));
                })
                .toList();
    }

    private List<MainEvent> mainEvents() {
        return IntStream.range(0, facts.mainEvents().size())
                .filter(i -> facts.mainEvents().get(i).name() != null
                        || facts.mainEvents().get(i).place() != null)
                .mapToObj(i -> {
                    var said = facts.mainEvents().get(i);
                    return new MainEvent(
                            Ids.next(),
                            said.name(),
                            said.place(),
                            said.date(),
                            null,
                            List.of(),
                            at("mainEvents[" + i + "]"));
                })
                .toList();
    }

    private List<Deadline> deadlines() {
        var deadlines = new ArrayList<Deadline>();
        for (var i = 0; i < facts.obligations().size(); i++) {
            var said = facts.obligations().get(i);
            var what = Objects.requireNonNullElse(said.what(), "");
            var due = DeadlineWords.dueOf(said);
            if (due == null || what.isBlank()) {
                warnings.add(FieldError.of(Part.DEADLINES.code(), "campaigns.import.deadline-skipped", i + 1, what));
                continue;
            }
            var kind = DeadlineWords.kindOf(what);
            deadlines.add(new Deadline(
                    Ids.next(),
                    null,
                    kind,
                    DeadlineWords.subjectOf(what, said.who(), kind),
                    what,
                    said.who(),
                    UnitKindWords.kindsIn(said.who()),
                    true,
                    due,
                    new Deadline.Delivery(said.channels(), said.addresses(), said.formats()),
                    null,
                    at("obligations[" + i + "]")));
        }
        return deadlines;
    }

    private List<Quota> quotas() {
        var quotas = new ArrayList<Quota>();
        for (var i = 0; i < facts.quotas().size(); i++) {
            var said = facts.quotas().get(i);
            var who = Objects.requireNonNullElse(said.who(), "");
            if (said.atLeast() == null && said.atMost() == null) {
                warnings.add(FieldError.of(Part.QUOTAS.code(), "campaigns.import.quota-skipped", i + 1, who));
                continue;
            }
            var kinds = UnitKindWords.kindsIn(who);
            if (kinds.isEmpty()) {
                warnings.add(FieldError.of(Part.QUOTAS.code(), "campaigns.import.quota-for-nobody", i + 1, who));
            }
            quotas.add(new Quota(
                    Ids.next(),
                    null,
                    who,
                    kinds,
                    UnitKindWords.meansJointly(who),
                    true,
                    asked(said),
                    at("quotas[" + i + "]")));
        }
        return quotas;
    }

    private static Quota.Asked asked(NoticeFacts.Quota said) {
        var least = said.atLeast();
        var most = said.atMost();
        var reversed = least != null && most != null && least > most;
        return new Quota.Asked(
                reversed ? most : least,
                reversed ? least : most,
                Quota.Measure.of(said.unit(), said.what()),
                said.what(),
                said.unit());
    }

    private List<Contact> contacts() {
        return IntStream.range(0, facts.contacts().size())
                .mapToObj(i -> {
                    var said = facts.contacts().get(i);
                    return new Contact(
                            Ids.next(),
                            said.unit(),
                            said.name(),
                            said.phones(),
                            said.email(),
                            at("contacts[" + i + "]"));
                })
                .toList();
    }

    private @Nullable Source at(String place) {
        return facts.sources().get(place);
    }
}
