package org.sciday.units;

import java.util.List;
import java.util.stream.Stream;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.messages.Letters;
import org.sciday.messages.Messages;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to the people whom it concerns. */
@Component
class UnitLetters {

    private final UnitAccess units;
    private final SupervisionStore supervision;
    private final Grants grants;
    private final Accounts accounts;
    private final Messages messages;
    private final Letters letters;

    UnitLetters(
            UnitAccess units,
            SupervisionStore supervision,
            Grants grants,
            Accounts accounts,
            Messages messages,
            Letters letters) {
        this.units = units;
        this.supervision = supervision;
        this.grants = grants;
        this.accounts = accounts;
        this.messages = messages;
        this.letters = letters;
    }

    /** To the managers of the supervising unit; where it has none yet, to the nearest above. */
    @ApplicationModuleListener
    void on(UnitRegistered event) {
        var name = units.get(event.unit()).name();
        Stream.concat(
                        Stream.of(event.supervisor()),
                        supervision.pathAbove(event.supervisor()).stream().map(UnitId::new))
                .map(this::managersOf)
                .filter(managers -> !managers.isEmpty())
                .findFirst()
                .ifPresent(managers ->
                        messages.tell(managers, "units.told.registered", List.of(name), "/desk/units/registrations"));
    }

    @ApplicationModuleListener
    void on(UnitApproved event) {
        var unit = units.get(event.unit());
        Stream.ofNullable(unit.registeredBy())
                .forEach(person ->
                        messages.tell(person, "units.told.approved", List.of(unit.name()), "/desk/units/" + unit.id()));
    }

    @ApplicationModuleListener
    void on(UnitRejected event) {
        var unit = units.get(event.unit());
        var reason = unit.reason() == null ? "" : unit.reason();
        Stream.ofNullable(unit.registeredBy())
                .forEach(person ->
                        messages.tell(person, "units.told.rejected", List.of(unit.name(), reason), "/units/register"));
    }

    /** To all who act for the survivor, the newcomers among them. */
    @ApplicationModuleListener
    void on(UnitsMerged event) {
        var people = grants.membersOf(event.survivor()).stream()
                .map(Member::account)
                .distinct()
                .toList();
        if (!people.isEmpty()) {
            List<Object> names = List.of(
                    units.get(event.duplicate()).name(),
                    units.get(event.survivor()).name());
            messages.tell(people, "units.told.merged", names, "/desk/units/" + event.survivor());
        }
    }

    @ApplicationModuleListener
    void on(InvitationAccepted event) {
        messages.tell(
                event.invitedBy(),
                "units.told.accepted",
                List.of(
                        accounts.nameOf(event.acceptedBy()),
                        units.get(event.unit()).name()),
                "/desk/units/" + event.unit());
    }

    /** In the same transaction, since the address must not lie in the event registry; it is only written to the outbox. */
    @EventListener
    void on(MemberInvited event) {
        List<Object> words =
                List.of(accounts.nameOf(event.by()), units.get(event.unit()).name());
        accounts.findByAddress(event.address())
                .ifPresentOrElse(
                        person -> messages.tell(person, "units.told.invited", words, event.link()),
                        () -> letters.tell(
                                event.address(), "units.told.invited", words, event.link(), Invitation.LIFE));
    }

    private List<AccountId> managersOf(UnitId unit) {
        return grants.membersOf(unit).stream()
                .filter(member -> member.role() == Role.MANAGER)
                .map(Member::account)
                .toList();
    }
}
