package org.sciday.activities.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivitySection;
import org.sciday.activities.PlacesBoard;
import org.sciday.activities.Session;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Campaigns;
import org.sciday.files.PictureWidth;
import org.sciday.files.Pictures;
import org.sciday.regions.MapPoint;
import org.sciday.regions.MapView;
import org.sciday.regions.Maps;
import org.sciday.regions.Regions;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Ui;
import org.sciday.units.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gathers all that the public page of an activity shows. */
@Component
class ActivityShow {

    private final ActivityShowQueries queries;
    private final Units units;
    private final Campaigns campaigns;
    private final Regions regions;
    private final Maps maps;
    private final ObjectProvider<PlacesBoard> boards;
    private final ObjectProvider<ActivitySection> sections;
    private final TemplateEngine templates;

    ActivityShow(
            ActivityShowQueries queries,
            Units units,
            Campaigns campaigns,
            Regions regions,
            Maps maps,
            ObjectProvider<PlacesBoard> boards,
            ObjectProvider<ActivitySection> sections,
            TemplateEngine templates) {
        this.queries = queries;
        this.units = units;
        this.campaigns = campaigns;
        this.regions = regions;
        this.maps = maps;
        this.boards = boards;
        this.sections = sections;
        this.templates = templates;
    }

    ShowPage page(Activity activity, Viewer viewer) {
        var shown = sections.orderedStream()
                .flatMap(section -> section.of(activity, viewer).stream())
                .toList();
        return page(activity, false, shown);
    }

    ShowPage preview(Activity activity) {
        return page(activity, true, List.of());
    }

    private ShowPage page(Activity activity, boolean preview, List<Html> shown) {
        var unit = units.namesOf(List.of(activity.unit())).getOrDefault(activity.unit(), "");
        var regionNames = regionNames(activity);
        var address = addressOf(activity);
        var picture = pictureOf(activity).map(path -> site() + path).orElse(null);
        var actions = activity.details().sorting().actions().stream()
                .map(ActionId::value)
                .toList();
        return new ShowPage(
                activity,
                preview,
                unit,
                campaigns.get(activity.campaign()).name(),
                queries.words(activity.campaign(), activity.details()),
                queries.actions(activity.campaign(), actions),
                regionNames,
                sittings(activity, preview),
                map(activity),
                address,
                picture,
                new EventJson(activity, unit, address, picture, regionNames).text(),
                shown,
                this::render);
    }

    private List<ShowPage.Sitting> sittings(Activity activity, boolean preview) {
        var sessions = activity.details().sessions();
        var places = preview ? Map.<SessionId, PlacesBoard.Places>of() : placesOf(sessions);
        return sessions.stream()
                .flatMap(session -> SessionFacts.of(activity, session).stream()
                        .map(facts -> sitting(activity, session, facts, places.get(session.id()))))
                .sorted((one, other) ->
                        one.facts().startsAt().compareTo(other.facts().startsAt()))
                .toList();
    }

    private static ShowPage.Sitting sitting(
            Activity activity, Session session, SessionFacts facts, PlacesBoard.@Nullable Places places) {
        return new ShowPage.Sitting(facts, activity.details().siteOf(session).orElse(null), places);
    }

    private Map<SessionId, PlacesBoard.Places> placesOf(List<Session> sessions) {
        var ids = sessions.stream().filter(Session::bookable).map(Session::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : Optional.ofNullable(boards.getIfAvailable())
                        .map(board -> board.placesOf(ids))
                        .orElse(Map.of());
    }

    private @Nullable MapView map(Activity activity) {
        var sites = activity.details().sites().stream().filter(Site::hasPoint).toList();
        var main = activity.details().mainSite().map(Site::region).filter(regions::exists);
        return sites.isEmpty() || main.isEmpty()
                ? null
                : maps.of(
                        main.get(),
                        sites.stream().flatMap(site -> point(site).stream()).toList());
    }

    private static Optional<MapPoint> point(Site site) {
        return site.lat() == null || site.lon() == null
                ? Optional.empty()
                : Optional.of(new MapPoint(site.lat(), site.lon(), site.name(), null, false));
    }

    String addressOf(Activity activity) {
        return site() + "/activities/" + activity.id();
    }

    /** Full names by code. */
    Map<String, String> regionNames(Activity activity) {
        var named = new HashMap<String, String>();
        activity.details().sites().stream()
                .flatMap(site -> Stream.ofNullable(site.region()))
                .filter(regions::exists)
                .forEach(code -> named.put(code.value(), regions.fullName(code)));
        return named;
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static Optional<String> pictureOf(Activity activity) {
        return Optional.ofNullable(activity.details().wording().cover())
                .map(cover -> Pictures.address(cover, PictureWidth.LARGE));
    }

    private Content render(Ui ui, Html section) {
        return output ->
                templates.render(section.template() + ".jte", Map.of("ui", ui, "page", section.page()), output);
    }
}
