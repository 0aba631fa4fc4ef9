package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.Details;
import org.sciday.activities.NewDraft;
import org.sciday.activities.Saving;
import org.sciday.activities.SessionId;
import org.sciday.activities.SiteId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is typed into the form: it is kept and read back as it was, or every bad field is named. Nothing else. */
@ScidayTest
class ActivityFormProperties {

    private static final int FORMS_A_SEED = 40;
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "\u0007bell",
            "a\r\nb\rc",
            "𠮷野家",
            "\ud800",
            "e\u0301",
            "'; drop table activities.activity; --",
            "<script>",
            "${7*7}",
            "%s%n",
            "\\",
            "\"",
            "null",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "NaN",
            "Infinity",
            "2024-09-15T09:00",
            "2024-02-30T09:00",
            "+999999-01-01T00:00",
            "130203",
            "000000",
            "ONSITE",
            "LECTURE",
            "https://example.cn",
            "javascript:alert(1)",
            "长".repeat(121),
            "y".repeat(6000),
            "\u202e逆",
            "🏳️‍🌈");

    @Autowired
    Activities activities;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    private UnitId unit;
    private CampaignId campaign;
    private Viewer clerk;

    @BeforeEach
    void setTheStage() {
        var city = stage.association("滨城科协");
        unit = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign =
                stage.campaign(city, Stage.Plan.of(LocalDate.now(Festival.ZONE).getYear()));
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, unit));
    }

    static Stream<Long> seeds() {
        return Stream.concat(Stream.of(1L, 2L, 3L), Stream.of(new Random().nextLong()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFormIsKeptAsItWasOrItsFaultsAreNamed(long seed) {
        var random = new Random(seed);
        var id = activities.draft(new NewDraft(campaign, unit, UUID.randomUUID(), Details.empty()), clerk);
        var kept = 0;
        for (int i = 0; i < FORMS_A_SEED; i++) {
            var form = form(random).tidy();
            try {
                var details = FormReading.read(form);
                var version = activities.get(id).version();
                assertThat(activities.save(id, details, version, clerk)).isInstanceOf(Saving.Saved.class);
                assertThat(activities.get(id).details()).isEqualTo(details);
                assertThat(FormReading.read(FormFilling.fill(details, version).tidy()))
                        .isEqualTo(details);
                kept++;
            } catch (InvalidInput problem) {
                assertThat(problem.errors())
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.field()).isNotEmpty());
            }
        }
        assertThat(kept).as("forms that were kept").isPositive();
    }

    /** Mostly sensible, with something nasty here and there. */
    private static ActivityForm form(Random random) {
        Supplier<String> word = () -> random.nextInt(14) == 0 ? nasty(random) : "字".repeat(random.nextInt(30));
        Supplier<String> number =
                () -> random.nextInt(20) == 0 ? nasty(random) : String.valueOf(random.nextInt(1, 120));
        Supplier<String> code = () -> random.nextInt(25) == 0
                ? nasty(random)
                : List.of("LECTURE", "YOUTH", "SCHOOL").get(random.nextInt(3));
        var sites = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new SiteRow(
                        SiteId.next().toString(),
                        word.get(),
                        word.get(),
                        random.nextBoolean() ? "130203" : "",
                        random.nextBoolean() ? "39." + random.nextInt(999_999) : "",
                        "118.5"))
                .toList();
        var sessions = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> session(random, sites, number))
                .toList();
        return new ActivityForm(
                "1",
                sites.isEmpty() ? "" : sites.get(random.nextInt(sites.size())).id(),
                new ActivityForm.Wording(word.get(), word.get() + "\n" + word.get(), word.get(), word.get(), ""),
                new ActivityForm.Sorting(
                        code.get(), List.of(code.get()), List.of(code.get(), code.get()), List.of(), List.of()),
                new ActivityForm.Attendance(
                        random.nextInt(25) == 0 ? nasty(random) : "BOTH", word.get(), number.get(), number.get(), ""),
                new ActivityForm.Admission(
                        random.nextBoolean() ? "true" : "",
                        word.get(),
                        number.get(),
                        "",
                        List.of(code.get()),
                        word.get()),
                new ActivityForm.Contact(word.get(), "0315-5551234"),
                new ActivityForm.Safety(word.get(), word.get()),
                sites,
                sessions,
                SeriesForm.empty());
    }

    private static SessionRow session(Random random, List<SiteRow> sites, Supplier<String> number) {
        var site = sites.isEmpty() || random.nextBoolean()
                ? ""
                : sites.get(random.nextInt(sites.size())).id();
        Supplier<String> moment = () -> random.nextInt(25) == 0
                ? nasty(random)
                : "2024-09-%02dT%02d:%02d".formatted(random.nextInt(1, 31), random.nextInt(24), random.nextInt(60));
        return new SessionRow(
                SessionId.next().toString(),
                site,
                moment.get(),
                moment.get(),
                number.get(),
                random.nextBoolean() ? "true" : "",
                random.nextBoolean() ? moment.get() : "");
    }

    private static String nasty(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }
}
