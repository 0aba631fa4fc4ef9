package org.sciday.discovery.web;

import java.util.List;
import java.util.stream.Stream;
import org.sciday.discovery.ProgrammeCard;

/** Activities as GeoJSON (RFC 7946): WGS-84, longitude first. */
record PointsJson(String type, List<Feature> features) {

    record Feature(String type, String id, Geometry geometry, Facts properties) {}

    record Geometry(String type, List<Double> coordinates) {}

    record Facts(String title, String place, String startsAt, String endsAt, String page) {}

    static PointsJson of(List<ProgrammeCard> cards, String site) {
        return new PointsJson(
                "FeatureCollection",
                cards.stream().flatMap(card -> feature(card, site)).toList());
    }

    private static Stream<Feature> feature(ProgrammeCard card, String site) {
        var next = card.next();
        var point = next.point();
        if (point == null) {
            return Stream.empty();
        }
        var facts = new Facts(
                card.title(),
                next.place() == null ? "" : next.place(),
                next.startsAt().toString(),
                next.endsAt().toString(),
                site + card.path());
        var geometry = new Geometry("Point", List.of(point.lon(), point.lat()));
        return Stream.of(new Feature("Feature", card.id().toString(), geometry, facts));
    }
}
