package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.PartEdit;
import org.sciday.campaigns.SentenceLinks;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class NoticesTest {

    private static final String TEXT = """
            关于举办滦市科普月活动的通知
            各县科协：
            现将有关事项通知如下。活动主题为“灯火与星光”。
            各县科协于10月8日前报送活动总结。
            """;

    @Autowired
    Notices notices;

    @Autowired
    TakeNotice taking;

    @Autowired
    Readings readings;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    SentenceLinks sentences;

    @Autowired
    Enclosures enclosures;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    UnitId city;
    UnitId county;
    UnitId school;
    Viewer manager;
    Viewer clerk;
    Viewer teacher;

    @BeforeEach
    void set() {
        city = stage.association("滦市科协" + UUID.randomUUID());
        county = stage.unit("北县科协" + UUID.randomUUID(), UnitKind.COUNTY, city);
        school = stage.unit("南小学" + UUID.randomUUID(), UnitKind.SCHOOL, city);
        manager = cast.viewer(cast.staff("届主", Role.MANAGER, city));
        clerk = cast.viewer(cast.staff("县员", Role.CLERK, county));
        teacher = cast.viewer(cast.staff("师员", Role.CLERK, school));
    }

    private NoticeId draft() {
        return taking.fromText(TEXT, city, UUID.randomUUID(), manager);
    }

    /** As if nothing had been read but that it is the notice of a campaign. */
    private NoticeId ofACampaign() {
        var details = new NoticeDetails("滦市通知", null, null, List.of(), null, null, true);
        var reading = new Reading(
                new Verdict("campaign_notice", true, false, 1), null, List.of(), List.of(), List.of(), 1);
        return notices.add(new NewNotice(city, UUID.randomUUID(), details, TEXT, null, reading), manager);
    }

    private NoticeId forRecipientsOnly() {
        var id = draft();
        var before = notices.see(id, manager);
        var closed = new NoticeDetails("内部通知", null, "X-1", List.of(), null, null, false);
        notices.describe(id, closed, before.version(), manager);
        notices.address(id, RecipientChoice.of(UnitKind.COUNTY), manager);
        notices.publish(id, manager);
        return id;
    }

    @Test
    void theSameFormTwiceMakesOneNotice() {
        var key = UUID.randomUUID();
        assertThat(taking.fromText(TEXT, city, key, manager)).isEqualTo(taking.fromText(TEXT, city, key, manager));
    }

    @Test
    void aDraftExistsForItsManagersOnly() {
        var id = draft();
        assertThatThrownBy(() -> notices.see(id, clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.see(id, Viewer.passerBy("127.0.0.1"))).isInstanceOf(NotFound.class);
        notices.publish(id, manager);
        assertThat(notices.see(id, Viewer.passerBy("127.0.0.1")).isOpenToAll()).isTrue();
    }

    @Test
    void onlyRecipientsReadWhatIsNotForAll() {
        var id = forRecipientsOnly();
        assertThat(notices.see(id, clerk).title()).isEqualTo("内部通知");
        assertThatThrownBy(() -> notices.see(id, teacher)).isInstanceOf(NotFound.class);
    }

    @Test
    void theFirstLookIsTheReceiptAndItRemindsOnce() {
        var id = forRecipientsOnly();
        notices.address(id, RecipientChoice.of(UnitKind.SCHOOL), manager);
        assertThat(notices.receiptsOf(id, manager)).isEqualTo(new Receipts(2, 0));

        notices.open(id, clerk);
        notices.open(id, clerk);
        assertThat(notices.receiptsOf(id, manager)).isEqualTo(new Receipts(2, 1));
        assertThat(notices.remind(id, manager)).isEqualTo(1);
        assertThatThrownBy(() -> notices.remind(id, manager)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> notices.leaveOut(id, county, manager)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void unitsElsewhereAreNeverRecipients() {
        var elsewhere = stage.unit("别处县科协" + UUID.randomUUID(), UnitKind.COUNTY, stage.association("别市" + UUID.randomUUID()));
        var id = draft();
        assertThat(notices.address(id, new RecipientChoice(List.of(), null, List.of(elsewhere)), manager)).isZero();
        assertThatThrownBy(() -> notices.address(id, RecipientChoice.of(), manager)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatWasWithdrawnIsGoneWithAReason() {
        var id = forRecipientsOnly();
        assertThatThrownBy(() -> notices.withdraw(id, " ", manager)).isInstanceOf(InvalidInput.class);
        notices.withdraw(id, "文号有误", manager);
        assertThatThrownBy(() -> notices.see(id, clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.publish(id, manager)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void confirmedValuesLeadBackToTheirSentencesForThoseWhoOwe() {
        var id = ofACampaign();
        addFrom(id, FindingField.CAMPAIGN_NAME, "2026年滦市科普月", "关于举办滦市科普月活动的通知");
        addFrom(id, FindingField.THEME, "灯火与星光", "活动主题为“灯火与星光”。");
        var owed = new NoticeFacts.Obligation(
                LocalDate.of(2026, 10, 8), null, null, "活动总结", "各县科协", List.of(), List.of(), List.of());
        addFrom(id, FindingField.OBLIGATIONS, owed, "各县科协于10月8日前报送活动总结。");
        readings.add(id, FindingField.STARTS_ON, LocalDate.of(2026, 9, 1), null, manager);
        readings.add(id, FindingField.ENDS_ON, LocalDate.of(2026, 9, 30), null, manager);

        var campaign = readings.openDraft(id, manager);

        assertThat(readings.openDraft(id, manager)).isEqualTo(campaign);
        assertThatThrownBy(() -> readings.acceptSafe(id, manager)).isInstanceOf(RuleBroken.class);
        var sheet = campaigns.sheetOf(campaign);
        assertThat(sheet.get(Part.WINDOW).source()).isNull();
        var sources = sheet.deadlines().stream().map(Deadline::source).toList();
        assertThat(sources.getFirst().text()).isEqualTo("各县科协于10月8日前报送活动总结。");
        // A draft campaign binds nobody, so its notice is nobody's business yet.
        assertThat(sentences.of(campaign, sources, clerk)).isEmpty();
        assertThat(sentences.of(campaign, sources, manager).get(sources.getFirst()))
                .startsWith("/notices/" + id + "?start=")
                .endsWith("#here");
        campaigns.open(stated(campaign), manager);
        assertThat(sentences.of(campaign, sources, clerk)).hasSize(1);
        assertThat(notices.see(id, clerk).isDraft()).isTrue();
    }

    /** What a campaign needs to open and this notice does not say. */
    private CampaignId stated(CampaignId campaign) {
        parts.state(campaign, Part.ACTIONS, List.of(), PartEdit.of(0), manager);
        return campaign;
    }

    @Test
    void typedPlacesMustBeInTheText() {
        var id = draft();
        var outside = new TextSpan(TEXT.length() + 5, TEXT.length() + 9);
        assertThatThrownBy(() -> readings.add(id, FindingField.THEME, "灯火", outside, manager))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> readings.of(id, clerk)).isInstanceOf(NotFound.class);
    }

    @Test
    void attachmentsAreWhatTheirNamesSay() {
        var id = draft();
        var pdf = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
        var attachment = enclosures.add(id, pdf, "C:\\表\\意向表.pdf", manager);
        assertThatThrownBy(() -> enclosures.add(id, pdf, "意向表.exe", manager)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> enclosures.attachment(id, attachment, clerk)).isInstanceOf(NotFound.class);
        assertThat(enclosures.attachment(id, attachment, manager).name()).isEqualTo("意向表.pdf");
        assertThat(enclosures.attachment(id, attachment, manager).content()).isEqualTo(pdf);
    }

    private void addFrom(NoticeId id, FindingField field, Object value, String sentence) {
        var at = notices.see(id, manager).text().indexOf(sentence);
        readings.add(id, field, value, new TextSpan(at, at + sentence.length()), manager);
    }
}
