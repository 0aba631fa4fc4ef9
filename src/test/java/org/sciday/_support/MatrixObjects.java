package org.sciday._support;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sciday.accounts.ApiTokens;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.ConflictId;
import org.sciday.circles.StudyId;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.IndicatorId;
import org.sciday.evaluations.ObjectionId;
import org.sciday.feedback.RatingId;
import org.sciday.files.PictureId;
import org.sciday.messages.MessageId;
import org.sciday.notices.AttachmentId;
import org.sciday.notices.NoticeId;
import org.sciday.recommendations.EntryId;
import org.sciday.recommendations.NoticeObjectionId;
import org.sciday.recommendations.RoundId;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.care.AppealId;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.groups.GroupBookingId;
import org.sciday.results.PaperId;
import org.sciday.reviews.ReviewId;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.tables.ExportId;
import org.sciday.tours.OutingId;
import org.sciday.tours.RouteId;
import org.sciday.units.InvitationId;
import org.sciday.units.Members;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real objects for the permission matrix. Register a maker here when an endpoint brings a new type of id; where the path
 * variable is a bare UUID or text, register it by path. What is no object (a part's name, a picture's width) is a word.
 */
@TestComponent
public class MatrixObjects {

    private final ApplicationContext beans;
    private final Cast cast;
    private final Organisations organisations;
    private final Map<Class<?>, Function<MatrixThings, Object>> byType = new HashMap<>();
    private final Map<String, Function<MatrixThings, Object>> byPath = new HashMap<>();

    MatrixObjects(ApplicationContext beans, Cast cast, Organisations organisations) {
        this.beans = beans;
        this.cast = cast;
        this.organisations = organisations;
        registerTypes();
        registerPaths();
    }

    private void registerTypes() {
        byType.put(UnitId.class, things -> things.house().unit());
        byType.put(CampaignId.class, MatrixThings::campaign);
        byType.put(ActivityId.class, MatrixThings::activity);
        byType.put(SessionId.class, MatrixThings::session);
        byType.put(ReviewId.class, MatrixThings::review);
        byType.put(ReservationId.class, MatrixThings::reservation);
        byType.put(DrawId.class, MatrixThings::draw);
        byType.put(AdmissionId.class, MatrixDoor::admission);
        byType.put(ConflictId.class, MatrixDoor::conflict);
        byType.put(RatingId.class, MatrixDoor::rating);
        byType.put(PictureId.class, MatrixThings::picture);
        byType.put(MessageId.class, MatrixLetters::message);
        byType.put(NoticeId.class, MatrixNotices::notice);
        byType.put(AttachmentId.class, MatrixNotices::attachment);
        byType.put(int.class, MatrixNotices::finding);
        byType.put(InvitationId.class, MatrixObjects::invitation);
        byType.put(AccountId.class, this::member);
        byType.put(AppealId.class, MatrixCare::appeal);
        byType.put(GroupBookingId.class, MatrixCare::group);
        byType.put(StudyId.class, MatrixPlaces::study);
        byType.put(PaperId.class, MatrixLists::paper);
        byType.put(RouteId.class, MatrixPlaces::route);
        byType.put(OutingId.class, MatrixPlaces::outing);
        byType.put(EvaluationId.class, MatrixEvaluations::evaluation);
        byType.put(IndicatorId.class, MatrixEvaluations::indicator);
        byType.put(ObjectionId.class, MatrixEvaluations::objection);
        byType.put(ExportId.class, MatrixLists::export);
        byType.put(RoundId.class, MatrixRecommendations::round);
        byType.put(EntryId.class, MatrixRecommendations::entry);
        byType.put(NoticeObjectionId.class, MatrixRecommendations::objection);
        byType.put(org.sciday.units.ImportId.class, MatrixLists::unitList);
        byType.put(org.sciday.activities.imports.ImportId.class, MatrixLists::activityList);
    }

    private void registerPaths() {
        byPath.put("/activities/{id}/rating", MatrixDoor::visited);
        byPath.put("/api/v1/activities/{id}/ratings", MatrixDoor::visited);
        byPath.put("/routes/{id}/favourite", MatrixPlaces::publicRoute);
        byPath.put("/routes/{id}/favourite/removal", MatrixPlaces::publicRoute);
        byPath.put("/desk/results/{activity}", MatrixThings::held);
        byPath.put("/api/v1/activities/{activity}", MatrixThings::held);
        byPath.put("/desk/activities/views/{view}", this::savedView);
        byPath.put("/desk/messages/{letter}", MatrixLetters::deadLetter);
        byPath.put("/desk/complaints/{id}", MatrixLetters::complaint);
        byPath.put("/desk/notices/{id}/recipients/{unit}", MatrixNotices::recipient);
        byPath.put("/desk/evaluations/{id}/experts/{expert}", MatrixEvaluations::expert);
        byPath.put("/me/tokens/{id}", MatrixObjects::token);
        byPath.put("/me/devices/{key}", this::device);
        byPath.put("/units/register/again/{unit}", this::rejected);
        byPath.put("/units/invitations/{token}", things -> {
            var link = things.bean(Members.class).linkOf((InvitationId) invitation(things));
            return link.substring(link.lastIndexOf('/') + 1);
        });
        byPath.put("/desk/audit/{seq}", things -> things.bean(JdbcClient.class)
                .sql("select max(seq) from audit.entry")
                .query(Long.class)
                .single());
    }

    /** Two houses of one city: neighbours, who know the same people above them. */
    public MatrixHouse house(String name) {
        var city = organisations.association(name + "市科协");
        return neighbour(city, name);
    }

    public MatrixHouse neighbour(MatrixHouse other, String name) {
        return neighbour(beans.getBean(Units.class).supervisorOf(other.county()).orElseThrow(), name);
    }

    private MatrixHouse neighbour(UnitId city, String name) {
        var county = organisations.under(city, name + "县科协", UnitKind.COUNTY);
        return new MatrixHouse(cast, county, organisations.under(county, name + "县科技馆", UnitKind.VENUE));
    }

    /** A fresh set of the house's things: a call may change them. */
    public MatrixThings thingsOf(MatrixHouse house) {
        return new MatrixThings(beans, house, false);
    }

    /** The same, but as long as nobody outside may know of them. */
    public MatrixThings draftsOf(MatrixHouse house) {
        return new MatrixThings(beans, house, true);
    }

    /** Is the variable a word that belongs to nobody? */
    public boolean isWord(String path, String variable) {
        return MatrixWords.isWord(placeOf(path, variable));
    }

    /** What stands for the variable in the address; empty when nobody has said how such a thing is made. */
    public Optional<String> value(String path, String variable, Class<?> type, MatrixThings things) {
        var place = placeOf(path, variable);
        if (MatrixWords.isWord(place)) {
            return Optional.of(MatrixWords.at(place));
        }
        var maker = byPath.getOrDefault(place, byType.get(type));
        return Optional.ofNullable(maker).map(found -> things.once("value " + place, () -> found.apply(things)))
                .map(Object::toString);
    }

    /** What is registered: the whole address, or its beginning up to the variable. */
    private String placeOf(String path, String variable) {
        var plain = path.replaceAll("\\{([^}/:]+)[^}]*}", "{$1}");
        if (byPath.containsKey(plain)) {
            return plain;
        }
        return plain.substring(0, plain.indexOf("{" + variable + "}") + variable.length() + 2);
    }

    private static Object invitation(MatrixThings things) {
        var address = "i" + UUID.randomUUID().toString().substring(0, 13) + "@example.cn";
        var house = things.house();
        return things.once("invitation", () -> things.bean(Members.class)
                .invite(house.unit(), Role.CLERK, address, house.viewer(Role.LEAD)));
    }

    private Object member(MatrixThings things) {
        return cast.staff("新来的", Role.CLERK, things.house().unit()).id();
    }

    private Object savedView(MatrixThings things) {
        var id = UUID.randomUUID();
        things.bean(JdbcClient.class)
                .sql("insert into activities.saved_view (id, account_id, name, query) values (?, ?, ?, '')")
                .params(id, things.house().person(Role.CLERK).id().value(), id.toString().substring(0, 30))
                .update();
        return id;
    }

    private static Object token(MatrixThings things) {
        var house = things.house();
        things.bean(ApiTokens.class).make("门口的屏", house.visitor());
        return things.bean(ApiTokens.class).listOf(house.resident().id()).getFirst().id();
    }

    /** Devices are named by a keyed hash of the sign-in's id. */
    private Object device(MatrixThings things) {
        var owner = things.house().resident();
        try {
            cast.signIn(owner);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        var session = things.bean(JdbcClient.class)
                .sql("select session_id from accounts.web_session where principal_name = ? order by creation_time desc")
                .params(owner.id().toString())
                .query(String.class)
                .list()
                .getFirst();
        return HexFormat.of().formatHex(things.bean(Vault.class).fingerprint(session.strip()), 5, 21);
    }

    private Object rejected(MatrixThings things) {
        var house = things.house();
        var units = things.bean(Units.class);
        var name = "再来一次" + Instant.now().toEpochMilli();
        var id = units.register(organisations.described(name, UnitKind.SCHOOL, house.county()), house.visitor());
        units.reject(id, "请写全称", house.viewer(Role.MANAGER));
        return id;
    }
}
