package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Extensions;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class RemindersTest {

    @Autowired
    Reminders reminders;

    @Autowired
    Obligations obligations;

    @Autowired
    Extensions extensions;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    /** Due on Wednesday the 9th of May 2029; the Sunday three days before is told on the Friday. */
    private static final LocalDate DUE = LocalDate.of(2029, 5, 9);

    private UnitId city;
    private UnitId school;
    private CampaignId campaign;

    private void ask() {
        city = stage.association("滦市科协 " + Ids.next());
        school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, city);
        campaign = season.asking(
                city,
                null,
                new Window(LocalDate.of(2029, 4, 1), LocalDate.of(2029, 5, 30)),
                List.of(Season.quota("每个学校", List.of(UnitKind.SCHOOL), false, 2, Quota.Measure.ACTIVITIES)),
                List.of(Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, DUE, List.of())));
    }

    @Test
    void oneSentenceADayOnWorkingDaysAndThenWordToThoseAbove() {
        ask();
        var clerk = cast.staff("何一", Role.CLERK, school);
        var manager = cast.staff("石二", Role.MANAGER, city);
        for (var day = DUE.minusDays(8); !day.isAfter(DUE.plusDays(1)); day = day.plusDays(1)) {
            reminders.send(Festival.instantOf(day.atTime(LocalTime.of(9, 0))));
            reminders.send(Festival.instantOf(day.atTime(LocalTime.of(9, 5))));
        }
        // Wednesday the 2nd (seven), Friday the 4th (three, on a Sunday), Tuesday the 8th (one) and the day itself.
        assertThat(toldDays(school)).containsExactly("2029-05-02", "2029-05-04", "2029-05-08", "2029-05-09");
        assertThat(sentences(clerk)).allMatch("obligations.reminder-one"::equals).isNotEmpty();
        assertThat(sentences(manager)).containsExactly("obligations.escalated");
        database.sql("delete from obligations.reminder_run where run_on > '2029-01-01'").update();
    }

    @Test
    void thoseAboveGiveMoreTimeWithAReasonAndNobodyElseDoes() {
        ask();
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, city));
        var clerk = cast.viewer(cast.staff("何一", Role.CLERK, school));
        var owed = obligations.ofUnit(campaign, school, clerk).obligations().getFirst();
        assertThatThrownBy(() -> grant(owed, "2029-05-16", "台风停课", clerk)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> grant(owed, "2029-05-16", " ", manager)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> grant(owed, "2029-05-02", "台风停课", manager)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> grant(owed, "2029-05-13", "台风停课", manager)).isInstanceOf(InvalidInput.class);
        grant(owed, "2029-05-16", "台风停课", manager);
        var longer = obligations.ofUnit(campaign, school, clerk).obligations().getFirst();
        assertThat(Festival.dateOf(longer.dueAt())).isEqualTo("2029-05-16");
        assertThat(extensions.of(school)).singleElement().matches(one -> one.reason().equals("台风停课"));
    }

    private void grant(Obligation owed, String until, String reason, Viewer by) {
        extensions.grant(
                campaign, owed.sourceId(), school, owed.what(), owed.dueAt(), LocalDate.parse(until), reason, by);
    }

    private List<String> toldDays(UnitId unit) {
        return database.sql("select day::text from obligations.reminded where unit_id = ? order by day")
                .param(unit.value())
                .query(String.class)
                .list();
    }

    private List<String> sentences(Cast.Person person) {
        return database.sql("select key from messages.message where account_id = ?")
                .param(person.id().value())
                .query(String.class)
                .list();
    }
}
