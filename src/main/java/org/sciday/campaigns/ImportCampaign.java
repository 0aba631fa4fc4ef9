package org.sciday.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.ImportPreview.Proposal;
import org.sciday.campaigns.ImportPreview.Verdict;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.shared.FieldError;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** From what a notice says to a campaign: what it states itself, what it has from above, and what a person should look at. */
@Component
class ImportCampaign {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年?");

    private final SheetStore sheets;
    private final Units units;
    private final Clock clock;

    ImportCampaign(SheetStore sheets, Units units, Clock clock) {
        this.sheets = sheets;
        this.units = units;
        this.clock = clock;
    }

    /** All that is decided about an import; only the preview is shown to the outside. */
    record Plan(ImportPreview preview, PartValues values) {

        NewCampaign order(UnitId owner, UUID key) {
            var parent = preview.parent();
            return new NewCampaign(preview.name(), preview.year(), parent == null ? null : parent.id(), owner, key);
        }
    }

    Plan plan(NoticeFacts facts, @Nullable CampaignLine parent) {
        if (!facts.isCampaign()) {
            throw new RuleBroken("campaigns.import.not-a-campaign", String.valueOf(facts.title()));
        }
        var name = facts.campaignName() == null ? facts.title() : facts.campaignName();
        if (name == null || name.isBlank()) {
            throw new RuleBroken("campaigns.import.no-name");
        }
        var reading = new FactsReading(facts);
        var said = withLinkedHosts(reading.values()).with(Part.NAME, name.strip());
        Map<Part<?>, Sourced<?>> above = parent == null ? Map.of() : sheets.read(parent.id());
        var kept = new PartValues();
        var proposals = new ArrayList<Proposal<?>>();
        for (var part : Part.all()) {
            decide(part, said, above.get(part), kept, proposals);
        }
        if (parent == null) {
            DefaultTerms.addTo(kept);
        }
        var warnings = new ArrayList<>(reading.warnings());
        warnings.addAll(warningsOf(facts, said, parent));
        return new Plan(new ImportPreview(name.strip(), yearOf(facts, parent), parent, proposals, warnings), kept);
    }

    @SuppressWarnings("unchecked") // what stands above under a part is of that part's type
    private static <T extends @Nullable Object> void decide(
            Part<T> part, PartValues said, @Nullable Sourced<?> above, PartValues kept, List<Proposal<?>> proposals) {
        var inherited = part.isInherited() ? (Sourced<T>) above : null;
        if (!said.has(part)) {
            if (inherited != null) {
                proposals.add(new Proposal<>(part, inherited.value(), Verdict.INHERITED));
            }
            return;
        }
        var value = said.get(part);
        if (inherited != null && SameWords.say(value, inherited.value())) {
            proposals.add(new Proposal<>(part, inherited.value(), Verdict.SAME_AS_ABOVE));
        } else {
            kept.with(part, value, said.sourceOf(part));
            proposals.add(new Proposal<>(part, value, Verdict.STATED));
        }
    }

    /** A host whose name is exactly that of a registered unit is that unit. */
    private PartValues withLinkedHosts(PartValues values) {
        if (!values.has(Part.HOSTS)) {
            return values;
        }
        var known = new HashMap<String, UnitId>();
        for (var host : values.get(Part.HOSTS)) {
            units.search(host.name(), 3).stream()
                    .filter(unit -> unit.name().equals(host.name()))
                    .findFirst()
                    .ifPresent(unit -> known.put(host.name(), unit.id()));
        }
        var linked = values.get(Part.HOSTS).stream()
                .map(host -> new Host(host.id(), host.name(), known.get(host.name()), host.source()))
                .toList();
        return values.with(Part.HOSTS, linked);
    }

    private int yearOf(NoticeFacts facts, @Nullable CampaignLine parent) {
        var starts = facts.startsOn();
        if (starts != null) {
            return starts.getYear();
        }
        var named = YEAR.matcher(facts.campaignName() + " " + facts.title());
        if (named.find()) {
            return Integer.parseInt(named.group(1));
        }
        return parent == null ? LocalDate.now(clock).getYear() : parent.year();
    }

    private static List<FieldError> warningsOf(NoticeFacts facts, PartValues said, @Nullable CampaignLine parent) {
        var warnings = new ArrayList<FieldError>();
        for (var code : facts.warnings()) {
            warnings.add(FieldError.of(Part.NOTICE.code(), "campaigns.notice-warning." + code));
        }
        if (parent == null && !said.has(Part.THEME)) {
            warnings.add(FieldError.of(Part.THEME.code(), "campaigns.import.no-theme"));
        }
        if (parent == null && !said.has(Part.WINDOW)) {
            warnings.add(FieldError.of(Part.WINDOW.code(), "campaigns.import.no-window"));
        }
        var window = said.get(Part.WINDOW);
        if (parent != null && parent.window() != null && window != null && !window.equals(parent.window())) {
            warnings.add(FieldError.of(Part.WINDOW.code(), "campaigns.import.other-window"));
        }
        return warnings;
    }
}
