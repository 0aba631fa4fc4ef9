package org.sciday.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All values in force for a campaign, each with where it comes from. */
public final class Sheet {

    private final CampaignLine campaign;
    private final List<CampaignLine> chain;
    private final Map<Part<?>, Sourced<?>> values;

    Sheet(List<CampaignLine> chain, Map<Part<?>, Sourced<?>> values) {
        this.campaign = chain.getFirst();
        this.chain = List.copyOf(chain);
        this.values = Map.copyOf(values);
    }

    public CampaignLine campaign() {
        return campaign;
    }

    /** The campaign itself, its parent, and so on to the root. */
    public List<CampaignLine> chain() {
        return chain;
    }

    @SuppressWarnings("unchecked") // a part's value is stored under that part only
    public <T extends @Nullable Object> Sourced<T> get(Part<T> part) {
        var value = values.get(part);
        return value == null ? Sourced.unstated(part, campaign.id()) : (Sourced<T>) value;
    }

    /** The name of a campaign of the chain, to say where a value comes from. */
    public String nameOf(CampaignId from) {
        return chain.stream()
                .filter(line -> line.id().equals(from))
                .map(CampaignLine::name)
                .findFirst()
                .orElse("");
    }

    public String name() {
        return campaign.name();
    }

    public @Nullable String theme() {
        return get(Part.THEME).value();
    }

    public @Nullable Window window() {
        return get(Part.WINDOW).value();
    }

    public @Nullable LocalDate publishFrom() {
        return get(Part.PUBLISH_FROM).value();
    }

    public List<Action> actions() {
        return get(Part.ACTIONS).value();
    }

    public List<Deadline> deadlines() {
        return get(Part.DEADLINES).value();
    }

    public List<Quota> quotas() {
        return get(Part.QUOTAS).value();
    }

    public List<MainEvent> mainEvents() {
        return get(Part.MAIN_EVENTS).value();
    }

    public List<Term> terms(Taxonomy taxonomy) {
        return get(Part.of(taxonomy)).value();
    }
}
