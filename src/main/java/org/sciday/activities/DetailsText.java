package org.sciday.activities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Taxonomy;
import org.sciday.files.PictureWidth;
import org.sciday.files.Pictures;

/** Every field of the details as people read it, in the order of the form. */
final class DetailsText {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final DetailsWords words;

    private DetailsText(DetailsWords words) {
        this.words = words;
    }

    static List<Difference> differences(Details before, Details after, DetailsWords words) {
        var old = of(before, words);
        var differences = new ArrayList<Difference>();
        of(after, words).forEach((field, text) -> {
            var was = old.getOrDefault(field, "");
            if (!was.equals(text)) {
                differences.add(new Difference(field, was, text));
            }
        });
        return differences;
    }

    static Map<String, String> of(Details details, DetailsWords words) {
        var text = new DetailsText(words);
        text.wording(details);
        text.sorting(details);
        text.attendance(details);
        text.admission(details);
        text.put("contact.name", details.contact().name());
        text.put("contact.phone", details.contact().phone());
        text.put("safety.permitNumber", details.safety().permitNumber());
        text.put("safety.exemptionReason", details.safety().exemptionReason());
        text.put("sites", ProgrammeText.sites(details, words));
        text.put("sessions", ProgrammeText.sessions(details, words));
        return text.texts;
    }

    private void wording(Details details) {
        put("wording.title", details.wording().title());
        put("wording.summary", details.wording().summary());
        put("wording.visitorNote", details.wording().visitorNote());
        put("wording.coHosts", details.wording().coHosts());
        var cover = details.wording().cover();
        put(Difference.PICTURE, cover == null ? "" : Pictures.address(cover, PictureWidth.MEDIUM));
    }

    private void sorting(Details details) {
        var sorting = details.sorting();
        put("sorting.kind", sorting.kind().isEmpty() ? "" : words.term(Taxonomy.KIND, sorting.kind()));
        put("sorting.topics", terms(Taxonomy.TOPIC, sorting.topics()));
        put("sorting.audiences", terms(Taxonomy.AUDIENCE, sorting.audiences()));
        put("sorting.places", terms(Taxonomy.PLACE, sorting.places()));
        put(
                "sorting.actions",
                words.listed(sorting.actions().stream().map(words::action).sorted().toList()));
    }

    private void attendance(Details details) {
        var attendance = details.attendance();
        put("attendance.format", words.say("activities.format." + attendance.format()));
        put("attendance.onlineUrl", attendance.onlineUrl());
        put("attendance.expectedPeople", attendance.expectedPeople());
        put("attendance.scienceWorkers", attendance.scienceWorkers());
        put("attendance.volunteers", attendance.volunteers());
    }

    private void admission(Details details) {
        var admission = details.admission();
        put("admission.free", words.yesOrNo(admission.free()));
        put("admission.feeNote", admission.feeNote());
        put("admission.ageFrom", admission.ageFrom());
        put("admission.ageTo", admission.ageTo());
        put("admission.accessibility", terms(Taxonomy.ACCESSIBILITY, admission.accessibility()));
        put("admission.accessibilityNote", admission.accessibilityNote());
    }

    private String terms(Taxonomy taxonomy, Collection<String> codes) {
        return words.listed(codes.stream().map(code -> words.term(taxonomy, code)).toList());
    }

    private void put(String field, @Nullable Object value) {
        texts.put(field, Objects.toString(value, ""));
    }
}
