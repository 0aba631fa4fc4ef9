package org.sciday._support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sciday.accounts.ApiTokens;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.activities.imports.ActivityImports;
import org.sciday.campaigns.CampaignId;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.ConflictId;
import org.sciday.circles.StudyId;
import org.sciday.documents.SheetRow;
import org.sciday.feedback.RatingId;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.IndicatorId;
import org.sciday.evaluations.ObjectionId;
import org.sciday.files.Papers;
import org.sciday.files.PictureId;
import org.sciday.messages.Messages;
import org.sciday.messages.MessageId;
import org.sciday.notices.AttachmentId;
import org.sciday.notices.Enclosures;
import org.sciday.notices.FindingField;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.notices.RecipientChoice;
import org.sciday.notices.TakeNotice;
import org.sciday.recommendations.EntryId;
import org.sciday.recommendations.NoticeObjectionId;
import org.sciday.recommendations.RoundId;
import org.sciday.regions.RegionCode;
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
import org.sciday.site.Complaints;
import org.sciday.tables.ExportId;
import org.sciday.tables.Exports;
import org.sciday.tables.TableKind;
import org.sciday.tours.OutingId;
import org.sciday.tours.RouteId;
import org.sciday.units.InvitationId;
import org.sciday.units.Members;
import org.sciday.units.UnitImports;
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
    private final Map<String, String> words = new HashMap<>();

    MatrixObjects(ApplicationContext beans, Cast cast, Organisations organisations) {
        this.beans = beans;
        this.cast = cast;
        this.organisations = organisations;
        registerTypes();
        registerPaths();
        registerWords();
    }

    private void registerTypes() {
        byType.put(UnitId.class, things -> things.house().unit());
        byType.put(CampaignId.class, MatrixThings::campaign);
        byType.put(ActivityId.class, MatrixThings::activity);
        byType.put(SessionId.class, MatrixThings::session);
        byType.put(ReviewId.class, MatrixThings::review);
        byType.put(ReservationId.class, MatrixThings::reservation);
        byType.put(DrawId.class, MatrixThings::draw);
        byType.put(AdmissionId.class, MatrixThings::admission);
        byType.put(ConflictId.class, MatrixThings::conflict);
        byType.put(RatingId.class, MatrixThings::rating);
        byType.put(PictureId.class, MatrixThings::picture);
        byType.put(MessageId.class, MatrixObjects::message);
        byType.put(NoticeId.class, MatrixObjects::notice);
        byType.put(AttachmentId.class, MatrixObjects::attachment);
        byType.put(int.class, MatrixObjects::finding);
        byType.put(InvitationId.class, MatrixObjects::invitation);
        byType.put(AccountId.class, this::member);
        byType.put(AppealId.class, MatrixObjects::appeal);
        byType.put(GroupBookingId.class, MatrixObjects::group);
        byType.put(StudyId.class, MatrixPlaces::study);
        byType.put(PaperId.class, MatrixObjects::paper);
        byType.put(RouteId.class, MatrixPlaces::route);
        byType.put(OutingId.class, MatrixPlaces::outing);
        byType.put(EvaluationId.class, MatrixEvaluations::evaluation);
        byType.put(IndicatorId.class, MatrixEvaluations::indicator);
        byType.put(ObjectionId.class, MatrixEvaluations::objection);
        byType.put(ExportId.class, MatrixObjects::export);
        byType.put(RoundId.class, MatrixRecommendations::round);
        byType.put(EntryId.class, MatrixRecommendations::entry);
        byType.put(NoticeObjectionId.class, MatrixRecommendations::objection);
        byType.put(org.sciday.units.ImportId.class, MatrixObjects::unitList);
        byType.put(org.sciday.activities.imports.ImportId.class, MatrixObjects::activityList);
    }

    private void registerPaths() {
        byPath.put("/activities/{id}/rating", MatrixThings::visited);
        byPath.put("/api/v1/activities/{id}/ratings", MatrixThings::visited);
        byPath.put("/desk/results/{activity}", MatrixThings::held);
        byPath.put("/api/v1/activities/{activity}", MatrixThings::held);
        byPath.put("/desk/activities/views/{view}", this::savedView);
        byPath.put("/desk/messages/{letter}", MatrixObjects::deadLetter);
        byPath.put("/desk/complaints/{id}", MatrixObjects::complaint);
        byPath.put("/desk/notices/{id}/recipients/{unit}", MatrixObjects::recipient);
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

    private void registerWords() {
        words.put("/desk/campaigns/{id}/parts/{part}", "THEME");
        words.put("/certificates/{code}", "1234567890123456");
        words.put("/desk/evaluations/{id}/units/{unit}/evidence/{evidence}", "activities");
        words.put("/pictures/{id}/{width}", "320");
        words.put("/desk/tables/{campaign}/{kind}", "ACTIVITIES");
        words.put("/desk/reports/{campaign}/today/{chart}", "WEEK");
        // A follow-up belongs to nobody; one that is settled is a conflict, not a stranger's.
        words.put("/desk/jobs/follow-ups/{id}", UUID.randomUUID().toString());
        words.put("/desk/ticket-keys/{number}", "255");
        words.put("/outings/{token}", UUID.randomUUID().toString());
        words.put("/sitemap/{number}", "1");
        words.put("/covers/{id}", UUID.randomUUID().toString());
        words.put("/map/own/{code}", RegionCode.NATION.toString());
        words.put("/api/v1/regions/{code}", RegionCode.NATION.toString());
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
        return words.containsKey(placeOf(path, variable));
    }

    /** What stands for the variable in the address; empty when nobody has said how such a thing is made. */
    public Optional<String> value(String path, String variable, Class<?> type, MatrixThings things) {
        var place = placeOf(path, variable);
        if (words.containsKey(place)) {
            return Optional.ofNullable(words.get(place));
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

    private static Object message(MatrixThings things) {
        var to = things.house().resident().id();
        things.bean(Messages.class).tell(to, "accounts.granted", List.of(UUID.randomUUID().toString()), "/me");
        return things.idOf("select id from messages.message where account_id = :key order by told_at desc", to.value());
    }

    private static NoticeId notice(MatrixThings things) {
        var house = things.house();
        return things.once("notice", () -> things.bean(TakeNotice.class)
                .fromText(
                        "关于举办全县科普日活动的通知，请各单位认真组织。",
                        house.county(),
                        UUID.randomUUID(),
                        house.viewer(Role.MANAGER)));
    }

    private static Object attachment(MatrixThings things) {
        var pdf = "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return things.bean(Enclosures.class).add(notice(things), pdf, "意向表.pdf", things.house().viewer(Role.MANAGER));
    }

    private static Object recipient(MatrixThings things) {
        var house = things.house();
        var choice = new RecipientChoice(List.of(), null, List.of(house.unit()));
        things.bean(Notices.class).address(notice(things), choice, house.viewer(Role.MANAGER));
        return house.unit();
    }

    private static Object finding(MatrixThings things) {
        var by = things.house().viewer(Role.MANAGER);
        return things.bean(Readings.class)
                .add(notice(things), FindingField.THEME, "点亮城市", null, by)
                .findings()
                .getLast()
                .id();
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

    private static Object unitList(MatrixThings things) {
        var rows = List.of(
                new SheetRow(1, List.of("单位名称", "统一社会信用代码", "单位类型")),
                new SheetRow(2, List.of("新学校", Organisations.freshCode().value(), "中小学")));
        return things.bean(UnitImports.class).read("名单.xlsx", rows, things.house().viewer(Role.MANAGER));
    }

    private static Object activityList(MatrixThings things) {
        var headings = List.of("活动名称", "活动类型", "时间", "地点", "联系人", "联系电话");
        var row = List.of("防震课堂", "讲座", "9月15日9:00-11:00", "市科技馆", "科普部", "0315-5551234");
        var campaign = thingsCampaign(things);
        return things.bean(ActivityImports.class)
                .read(MatrixFiles.workbook(headings, List.of(row)), "计划表.xlsx", campaign, things.house().viewer(Role.CLERK));
    }

    private static CampaignId thingsCampaign(MatrixThings things) {
        return things.bean(org.sciday.activities.Activities.class)
                .get(things.held())
                .campaign();
    }

    private Object savedView(MatrixThings things) {
        var id = UUID.randomUUID();
        things.bean(JdbcClient.class)
                .sql("insert into activities.saved_view (id, account_id, name, query) values (?, ?, ?, '')")
                .params(id, things.house().person(Role.CLERK).id().value(), id.toString().substring(0, 30))
                .update();
        return id;
    }

    private static Object deadLetter(MatrixThings things) {
        var id = UUID.randomUUID();
        things.bean(JdbcClient.class)
                .sql("""
                        insert into messages.outgoing (id, sealed_letter, made_at, due_at, attempts, dead_at, problem)
                        values (?, '\\x00', now(), now() + interval '1 year', 9, now(), 'no such address')
                        """)
                .params(id)
                .update();
        return id;
    }

    private static Object complaint(MatrixThings things) {
        var key = UUID.randomUUID();
        things.bean(Complaints.class).make(key, "同一个数字要填三次", "", "/desk");
        return things.idOf("select id from site.complaint where key = :key", key);
    }

    /** The same at the desk and for machines: a person appeals once. */
    private static Object appeal(MatrixThings things) {
        return things.once("appeal", () -> newAppeal(things));
    }

    /** Of somebody who stayed away from the house's session. */
    private static AppealId newAppeal(MatrixThings things) {
        var database = things.bean(JdbcClient.class);
        var suspension = UUID.randomUUID();
        var appeal = AppealId.next();
        database.sql("""
                insert into reservations.suspension (id, account_id, missed, made_at, ends_at)
                values (?, gen_random_uuid(), 1, now(), now() + interval '30 days')
                """).params(suspension).update();
        database.sql("""
                insert into reservations.no_show (reservation_id, account_id, session_id, day, counted_at, suspension_id)
                select id, account_id, session_id, current_date, now(), ? from reservations.reservation where id = ?
                """).params(suspension, things.reservation().value()).update();
        database.sql("insert into reservations.appeal (id, suspension_id, sealed_text, made_at) values (?, ?, ?, now())")
                .params(appeal.value(), suspension, things.bean(Vault.class).seal("来不及取消。"))
                .update();
        return appeal;
    }

    private static Object export(MatrixThings things) {
        return things.bean(Exports.class)
                .begin(thingsCampaign(things), TableKind.ACTIVITIES, things.house().viewer(Role.CLERK));
    }

    private static Object paper(MatrixThings things) {
        var id = PaperId.next();
        var scan = things.bean(Papers.class).store(MatrixFiles.picture(), "意向征集表.png", "paper");
        things.bean(JdbcClient.class).sql("""
                insert into results.paper (id, campaign_id, unit_id, asked_id, name, hash, late, handed_in_at)
                values (?, ?, ?, gen_random_uuid(), ?, ?, false, now())
                """)
                .params(id.value(), things.campaign().value(), things.house().unit().value(), scan.name(), scan.hash())
                .update();
        return id;
    }

    /** Of the resident, who wants to come to the house. */
    private static Object group(MatrixThings things) {
        var id = GroupBookingId.next();
        var letter = things.bean(Papers.class).store(MatrixFiles.picture(), "介绍信.png", "letter");
        things.bean(JdbcClient.class).sql("""
                insert into reservations.group_booking
                       (id, session_id, account_id, key, organisation, sealed_contact, pupils, teachers,
                        letter_name, letter_hash, state, made_at)
                values (?, ?, ?, ?, '第一小学', ?, 28, 2, ?, ?, 'REQUESTED', now())
                """)
                .params(
                        id.value(),
                        things.bookable().value(),
                        things.house().resident().id().value(),
                        UUID.randomUUID(),
                        things.bean(Vault.class).seal("王老师\n13800001234"),
                        letter.name(),
                        letter.hash())
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
