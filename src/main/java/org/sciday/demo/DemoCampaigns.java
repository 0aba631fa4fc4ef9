package org.sciday.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.MainEvent;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.PartEdit;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The campaigns of the nation, the province and the city, read from their notices as any office would. */
@Component
class DemoCampaigns {

    private final Campaigns campaigns;
    private final CampaignParts parts;

    DemoCampaigns(Campaigns campaigns, CampaignParts parts) {
        this.campaigns = campaigns;
        this.parts = parts;
    }

    /** What no notice says, see tangshan-2024-extra.json. */
    record Extra(
            List<Venue> venues, List<HostUnit> hostUnits, List<QuotaRule> quotaRules, List<String> actionSummaries) {

        record Venue(
                String name,
                String role,
                String regionCode,
                String address,
                double lat,
                double lon,
                LocalDateTime startsAt) {}

        record HostUnit(String name, String unitKey) {}

        record QuotaRule(int quota, String selector, List<UnitKind> kinds, boolean perUnit) {}
    }

    /** Returns the city's campaign. */
    CampaignId load(Map<String, DemoUnit> units, DemoCalendar calendar) {
        var nation = importNotice("nation-2024", null, unit(units, "national"), calendar);
        var province = importNotice("hebei-2024", nation, unit(units, "hebei"), calendar);
        var city = importCity(province, unit(units, "tangshan"), calendar);
        var extra = DemoFiles.json("campaigns/tangshan-2024-extra.json", new TypeReference<Extra>() {});
        changeEach(city, Part.HOSTS, host -> linked(host, extra.hostUnits(), units));
        changeEach(city, Part.MAIN_EVENTS, event -> withSites(event, extra.venues()));
        change(city, Part.QUOTAS, quotas -> confirmed(quotas, extra.quotaRules()));
        change(city, Part.ACTIONS, actions -> told(actions, extra.actionSummaries()));
        List.of(nation, province, city).forEach(campaign -> campaigns.open(campaign, Viewer.platform()));
        return city;
    }

    /** One campaign that asks everybody for something. */
    CampaignId loadAsking(UnitId owner, DemoCalendar calendar) {
        var nation = importNotice("nation-2024", null, owner, calendar);
        change(nation, Part.QUOTAS, none -> CrowdCampaign.quotas());
        change(nation, Part.DEADLINES, none -> CrowdCampaign.deadlines(calendar));
        campaigns.open(nation, Viewer.platform());
        return nation;
    }

    List<Action> actionsOf(CampaignId campaign) {
        return campaigns.actionsOf(campaign);
    }

    private CampaignId importNotice(
            String name, @Nullable CampaignId parent, UnitId owner, DemoCalendar calendar) {
        var facts = NoticeJson.read(DemoFiles.text("campaigns/" + name + ".json"));
        return campaigns.importSheet(NoticeMoved.by(calendar, facts), parent, owner, Viewer.platform());
    }

    /** The city's notice is a document of the platform, so its values know their sentences. */
    private CampaignId importCity(CampaignId province, UnitId owner, DemoCalendar calendar) {
        var facts = NoticeJson.read(DemoFiles.text("campaigns/tangshan-2024.json"));
        var sources = DemoNotice.tangshan(calendar).sources();
        return campaigns.importSheet(NoticeMoved.by(calendar, facts, sources), province, owner, Viewer.platform());
    }

    private <T> void changeEach(CampaignId campaign, Part<List<T>> part, UnaryOperator<T> change) {
        change(campaign, part, list -> list.stream().map(change).toList());
    }

    private <T> void change(CampaignId campaign, Part<List<T>> part, UnaryOperator<List<T>> change) {
        var before = campaigns.sheetOf(campaign).get(part);
        parts.state(campaign, part, change.apply(before.value()), PartEdit.of(before.version()), Viewer.platform());
    }

    private static Host linked(Host host, List<Extra.HostUnit> known, Map<String, DemoUnit> units) {
        return known.stream()
                .filter(entry -> entry.name().equals(host.name()))
                .findFirst()
                .map(entry -> new Host(host.id(), host.name(), unit(units, entry.unitKey()), host.source()))
                .orElse(host);
    }

    private static MainEvent withSites(MainEvent event, List<Extra.Venue> venues) {
        var sites = venues.stream()
                .map(venue -> new MainEvent.Site(
                        Ids.next(),
                        venue.role().equals("MAIN"),
                        venue.name(),
                        venue.address(),
                        venue.regionCode(),
                        venue.lat(),
                        venue.lon()))
                .toList();
        var opening = venues.getFirst().startsAt().toLocalTime();
        return new MainEvent(
                event.id(), event.name(), event.place(), event.heldOn(), opening, sites, event.source());
    }

    private static List<Quota> confirmed(List<Quota> quotas, List<Extra.QuotaRule> rules) {
        var byPlace = rules.stream().collect(Collectors.toMap(Extra.QuotaRule::quota, rule -> rule));
        var confirmed = new ArrayList<Quota>();
        for (int i = 0; i < quotas.size(); i++) {
            var quota = quotas.get(i);
            var rule = byPlace.get(i);
            confirmed.add(rule == null ? quota : confirmed(quota, rule));
        }
        return confirmed;
    }

    private static Quota confirmed(Quota quota, Extra.QuotaRule rule) {
        var kinds = rule.selector().equals("HOST") ? List.of(UnitKind.HOST) : rule.kinds();
        return new Quota(
                quota.id(), quota.originId(), quota.who(), kinds, !rule.perUnit(), false, quota.asked(), quota.source());
    }

    private static List<Action> told(List<Action> actions, List<String> summaries) {
        var told = new ArrayList<Action>();
        for (int i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            told.add(new Action(
                    action.id(),
                    action.originId(),
                    action.name(),
                    action.groupName(),
                    action.leads(),
                    summaries.get(i),
                    action.source()));
        }
        return told;
    }

    private static UnitId unit(Map<String, DemoUnit> units, String key) {
        return Optional.ofNullable(units.get(key)).orElseThrow().id();
    }
}
