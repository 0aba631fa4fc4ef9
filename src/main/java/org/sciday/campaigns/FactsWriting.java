package org.sciday.campaigns;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;

/** Says a sheet in the words of the notice schema, so that another place can import it. */
final class FactsWriting {

    private FactsWriting() {}

    static NoticeFacts of(Sheet sheet) {
        var head = Optional.ofNullable(sheet.get(Part.NOTICE).value()).orElse(NoticeHead.NONE);
        var window = sheet.window();
        return new NoticeFacts(
                Objects.requireNonNullElse(head.kind(), "campaign_notice"),
                true,
                head.title(),
                head.documentNumber(),
                head.citedDocuments(),
                head.issuedOn(),
                head.issuers(),
                head.addressees(),
                sheet.name(),
                sheet.theme(),
                sheet.get(Part.SUB_THEME).value(),
                window == null ? null : window.startsOn(),
                window == null ? null : window.endsOn(),
                sheet.get(Part.YEAR_ROUND).value(),
                sheet.get(Part.PLATFORM).value(),
                sheet.publishFrom(),
                sheet.get(Part.HOSTS).value().stream().map(Host::name).toList(),
                sheet.deadlines().stream().map(FactsWriting::obligation).toList(),
                sheet.quotas().stream().map(FactsWriting::quota).toList(),
                sheet.get(Part.DIRECTIONS).value().stream().map(Heading::name).toList(),
                sheet.actions().stream()
                        .map(action -> new NoticeFacts.Action(action.name(), action.groupName(), action.leads()))
                        .toList(),
                sheet.get(Part.INDICATORS).value().stream().map(Heading::name).toList(),
                sheet.get(Part.AWARDS).value(),
                sheet.get(Part.HASHTAGS).value(),
                sheet.get(Part.MARKS).value(),
                sheet.get(Part.REQUIRED_WORDING).value(),
                sheet.mainEvents().stream()
                        .map(event -> new NoticeFacts.MainEvent(event.heldOn(), event.place(), event.name()))
                        .toList(),
                sheet.get(Part.CONTACTS).value().stream()
                        .map(FactsWriting::contact)
                        .toList(),
                head.warnings(),
                Map.of());
    }

    private static NoticeFacts.Obligation obligation(Deadline deadline) {
        var due = deadline.due();
        return new NoticeFacts.Obligation(
                due.dueOn(),
                due.dueTime() == null ? null : due.dueTime().toString(),
                due.relative(),
                deadline.what(),
                deadline.who(),
                deadline.delivery().channels(),
                deadline.delivery().addresses(),
                deadline.delivery().formats());
    }

    private static NoticeFacts.Quota quota(Quota quota) {
        var asked = quota.asked();
        return new NoticeFacts.Quota(
                textOrNull(quota.who()), asked.atLeast(), asked.atMost(), asked.unitWord(), asked.what());
    }

    private static NoticeFacts.Contact contact(Contact contact) {
        return new NoticeFacts.Contact(contact.unitName(), contact.name(), contact.phones(), contact.email());
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
