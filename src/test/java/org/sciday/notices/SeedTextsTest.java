package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeFacts.Action;
import org.sciday.campaigns.facts.NoticeFacts.Contact;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;
import org.sciday.campaigns.facts.NoticeFacts.Quota;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Published notices, where the machine has them beside the sources, on their whole way: the text is read, what was read is
 * accepted, a campaign is made of it; and everything that a careful clerk read out of the notice stands in that campaign.
 */
@ScidayTest
class SeedTextsTest {

    private static final Path NOTICES = Path.of("../shared/notices/dev");
    private static final Viewer PLATFORM = Viewer.platform();

    @Autowired
    TakeNotice taking;

    @Autowired
    Readings readings;

    @Autowired
    Notices notices;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Stage stage;

    UnitId city;

    @BeforeEach
    void set() {
        city = stage.association("种市科协" + UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed000", "seed001", "seed002", "seed003"})
    void everythingAskedStandsInTheCampaign(String name) throws IOException {
        var gold = NoticeJson.read(beside(name + ".json"));
        var notice = taken(name);
        acceptAll(notice);

        var campaign = campaigns.factsOf(readings.openDraft(notice, PLATFORM), PLATFORM);

        var softly = new SoftAssertions();
        all(softly, gold.obligations(), campaign.obligations(), SeedTextsTest::sameDuty);
        all(softly, gold.quotas(), campaign.quotas(), SeedTextsTest::sameQuota);
        all(softly, gold.actions(), campaign.actions(), SeedTextsTest::sameAction);
        all(softly, gold.contacts(), campaign.contacts(), SeedTextsTest::sameContact);
        softly.assertAll();
    }

    @Test
    void workPointsOpenNoCampaign() throws IOException {
        var notice = taken("seed004");
        acceptAll(notice);

        assertThat(readings.of(notice, PLATFORM).kind()).isEqualTo("work_points");
        assertThatThrownBy(() -> readings.openDraft(notice, PLATFORM))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("notices.no-campaign");
        assertThat(WorkTarget.of(notices.seeToManage(notice, PLATFORM), readings.of(notice, PLATFORM)))
                .extracting(target -> target.task() + ": " + target.number() + " " + target.unit())
                .containsExactly(
                        "2: 12 场", "3: 100 场", "3: 200 所", "4: 4000000 人次", "4: 10000 张", "4: 1200000 人次",
                        "6: 93 个", "6: 72 个", "6: 40 个", "14: 10000 场次", "14: 100 期", "16: 1000 篇");
    }

    /** Each is there, and as many as there should be: nothing twice, nothing made up. */
    private static <T> void all(SoftAssertions softly, List<T> gold, List<T> found, BiPredicate<T, T> same) {
        for (var wanted : gold) {
            softly.assertThat(found).as("should hold %s", wanted).anyMatch(one -> same.test(wanted, one));
        }
        softly.assertThat(found).hasSameSizeAs(gold);
    }

    private static boolean sameDuty(Obligation gold, Obligation found) {
        return Objects.equals(gold.dueOn(), found.dueOn())
                && Objects.equals(gold.dueTime(), found.dueTime())
                && like(gold.relative(), found.relative())
                && like(gold.what(), found.what())
                && like(gold.who(), found.who())
                && found.channels().containsAll(gold.channels())
                && found.addresses().containsAll(gold.addresses());
    }

    private static boolean sameQuota(Quota gold, Quota found) {
        return Objects.equals(gold.atLeast(), found.atLeast())
                && Objects.equals(gold.atMost(), found.atMost())
                && like(gold.who(), found.who());
    }

    private static boolean sameAction(Action gold, Action found) {
        return like(gold.name(), found.name()) && gold.leads().equals(found.leads());
    }

    private static boolean sameContact(Contact gold, Contact found) {
        return gold.phones().equals(found.phones())
                && like(gold.unit(), found.unit())
                && like(gold.name(), found.name())
                && Objects.equals(gold.email(), found.email());
    }

    /** One in the other, whatever the marks between. */
    private static boolean like(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        var bare = one.replaceAll("[^\\p{L}\\p{N}]", "");
        var otherBare = other.replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.contains(otherBare) || otherBare.contains(bare);
    }

    private NoticeId taken(String name) throws IOException {
        return taking.fromText(beside(name + ".txt"), city, UUID.randomUUID(), PLATFORM);
    }

    private void acceptAll(NoticeId notice) {
        readings.acceptSafe(notice, PLATFORM);
        var reading = readings.of(notice, PLATFORM);
        for (var finding : reading.findings()) {
            var now = readings.of(notice, PLATFORM);
            if (now.get(finding.id()).isOpen()) {
                readings.accept(notice, List.of(finding.id()), now.version(), PLATFORM);
            }
        }
    }

    private static String beside(String file) throws IOException {
        var path = NOTICES.resolve(file);
        assumeTrue(Files.exists(path), "No notices beside the sources");
        return Files.readString(path);
    }
}
