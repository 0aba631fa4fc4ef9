package org.sciday.activities;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Extensions;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;
import org.springframework.stereotype.Component;

/** Asks the campaign for what the rules need. */
@Component
class CampaignFrames {

    private final Campaigns campaigns;
    private final Extensions extensions;

    CampaignFrames(Campaigns campaigns, Extensions extensions) {
        this.campaigns = campaigns;
        this.extensions = extensions;
    }

    /** With the time that was granted to the unit alone. */
    CampaignFrame of(CampaignId id, Unit unit) {
        var frame = of(id, unit.kind());
        if (extensions.of(unit.id()).isEmpty()) {
            return frame;
        }
        var asked = Stream.concat(
                        campaigns.quotasOf(id).stream().map(quota -> originOf(quota.originId(), quota.id())),
                        campaigns.deadlinesOf(id).stream()
                                .filter(deadline -> deadline.kind() == Deadline.Kind.PUBLISH)
                                .map(deadline -> originOf(deadline.originId(), deadline.id())))
                .toList();
        return extensions.latest(unit.id(), asked).map(frame::publishedUntil).orElse(frame);
    }

    private static UUID originOf(@Nullable UUID origin, UUID id) {
        return origin == null ? id : origin;
    }

    CampaignFrame of(CampaignId id, UnitKind unit) {
        var sheet = campaigns.sheetOf(id);
        var window = sheet.window();
        return new CampaignFrame(
                id,
                sheet.campaign().year(),
                sheet.campaign().isOpen(),
                window == null ? null : window.startsOn(),
                window == null ? null : window.endsOn(),
                Boolean.TRUE.equals(sheet.get(Part.YEAR_ROUND).value()),
                sheet.publishFrom(),
                publishUntil(sheet, unit),
                Arrays.stream(Taxonomy.values())
                        .collect(Collectors.toMap(Function.identity(), taxonomy -> codes(sheet, taxonomy))),
                sheet.actions().stream().map(Action::id).collect(Collectors.toSet()));
    }

    /** Which joint action of the one campaign is which of the other: the same one, or copied from the same one. */
    Map<ActionId, ActionId> sameActions(CampaignId from, CampaignId into) {
        var targets = campaigns.sheetOf(into).actions().stream()
                .collect(Collectors.toMap(Action::origin, Action::id, (first, second) -> first));
        var same = new HashMap<ActionId, ActionId>();
        for (var action : campaigns.sheetOf(from).actions()) {
            Optional.ofNullable(targets.get(action.origin())).ifPresent(target -> same.put(action.id(), target));
        }
        return same;
    }

    /** The office that the notice names for the unit; its number was printed for everybody to call. */
    Details.Contact publicContact(CampaignId id, String unitName) {
        var phone = campaigns.sheetOf(id).get(Part.CONTACTS).value().stream()
                .filter(contact -> unitName.equals(contact.unitName()))
                .flatMap(contact -> contact.phones().stream())
                .findFirst()
                .orElse("");
        return new Details.Contact(unitName, phone);
    }

    private static Set<String> codes(Sheet sheet, Taxonomy taxonomy) {
        return sheet.terms(taxonomy).stream().map(Term::code).collect(Collectors.toSet());
    }

    /** The unit's own deadline if its kind has one, else everybody's; of several the last, so that late is sure. */
    private static @Nullable Instant publishUntil(Sheet sheet, UnitKind unit) {
        var clocks = sheet.deadlines().stream()
                .filter(deadline -> deadline.kind() == Deadline.Kind.PUBLISH)
                .toList();
        var own = clocks.stream()
                .filter(deadline -> deadline.unitKinds().contains(unit))
                .toList();
        var general = clocks.stream()
                .filter(deadline -> deadline.unitKinds().isEmpty())
                .toList();
        return (own.isEmpty() ? general : own)
                .stream()
                        .flatMap(deadline -> Stream.ofNullable(deadline.due().at()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
