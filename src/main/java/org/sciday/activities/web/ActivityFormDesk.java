package org.sciday.activities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ReviewNotes;
import org.sciday.activities.ReviewState;
import org.sciday.campaigns.Campaigns;
import org.sciday.files.PictureId;
import org.sciday.files.PictureWidth;
import org.sciday.files.Pictures;
import org.sciday.regions.MapView;
import org.sciday.regions.Maps;
import org.sciday.regions.RegionCode;
import org.sciday.regions.RegionPicker;
import org.sciday.regions.RegionPicker.Choice;
import org.sciday.regions.RegionPickers;
import org.sciday.regions.Regions;
import org.sciday.shared.FieldError;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.units.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays out the form of an activity: fresh from what is kept, or again as it was typed. */
@Component
class ActivityFormDesk {

    static final String TEMPLATE = "activities/edit";

    private final Activities activities;
    private final Campaigns campaigns;
    private final Units units;
    private final RegionPickers pickers;
    private final Regions regions;
    private final Maps maps;
    private final ObjectProvider<ReviewNotes> notes;

    ActivityFormDesk(
            Activities activities,
            Campaigns campaigns,
            Units units,
            RegionPickers pickers,
            Regions regions,
            Maps maps,
            ObjectProvider<ReviewNotes> notes) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.units = units;
        this.pickers = pickers;
        this.regions = regions;
        this.maps = maps;
        this.notes = notes;
    }

    Html fresh(Activity activity) {
        return Html.of(
                TEMPLATE, page(activity, Form.of(FormFilling.fill(activity.details(), activity.version())), true));
    }

    Html again(Activity activity, ActivityForm typed) {
        return Html.of(TEMPLATE, page(activity, Form.of(typed), false));
    }

    Html wrong(Activity activity, Form<ActivityForm> form) {
        return Html.invalid(TEMPLATE, page(activity, form, false));
    }

    private ActivityEditPage page(Activity activity, Form<ActivityForm> form, boolean kept) {
        var sheet = campaigns.sheetOf(activity.campaign());
        var typed = form.value();
        return new ActivityEditPage(
                activity.id(),
                sheet.name(),
                activity.reviewState(),
                form,
                kept,
                warnings(activity),
                notesOf(activity),
                Choices.of(sheet),
                pickers(activity, typed.sites()),
                maps(activity, typed.sites()),
                coverAddress(typed.wording().cover()),
                isLarge(typed) || activity.details().largeEvent(),
                activity.reviewState() == ReviewState.DRAFT && activity.review().round() == 0);
    }

    /** Said when nothing else is left to do; before that they would only be in the way. */
    private List<FieldError> warnings(Activity activity) {
        var findings = activities.findingsOf(activity);
        return findings.sound() ? findings.warnings() : List.of();
    }

    private List<ReviewNotes.Note> notesOf(Activity activity) {
        return activity.reviewState() == ReviewState.RETURNED
                ? notes.stream()
                        .flatMap(source -> source.of(activity.id()).stream())
                        .toList()
                : List.of();
    }

    private List<RegionPicker> pickers(Activity activity, List<SiteRow> rows) {
        var home = units.get(activity.unit()).region();
        var made = new ArrayList<RegionPicker>();
        for (int i = 0; i < rows.size(); i++) {
            var selected = RegionCode.parse(rows.get(i).region()).orElse(null);
            made.add(pickers.picker("sites[" + i + "].region", Choice.COUNTY, selected, home));
        }
        return made;
    }

    private List<MapView> maps(Activity activity, List<SiteRow> rows) {
        var home = units.get(activity.unit()).region();
        return rows.stream()
                .map(row ->
                        RegionCode.parse(row.region()).filter(regions::exists).orElse(home))
                .map(region -> maps.of(region, List.of()))
                .toList();
    }

    private static boolean isLarge(ActivityForm typed) {
        return typed.attendance().expectedPeople().strip().matches("\\d{4,}");
    }

    private static @Nullable String coverAddress(String cover) {
        return Optional.of(cover)
                .filter(text -> text.length() == 36)
                .map(text -> Pictures.address(PictureId.of(text), PictureWidth.MEDIUM))
                .orElse(null);
    }
}
