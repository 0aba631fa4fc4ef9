package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees and changes which campaign. */
@ScidayTest
class CampaignPermissionTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Units units;

    @Autowired
    Cast cast;

    private CampaignStage stage;

    @BeforeEach
    void set() {
        stage = new CampaignStage(units, campaigns, parts);
    }

    private Viewer manager(UnitId unit) {
        return cast.viewer(cast.staff("届主", Role.MANAGER, unit));
    }

    @Test
    void aDraftIsInvisibleToStrangers() {
        var draft = stage.draft(stage.county, null);

        assertThat(campaigns.sheetFor(draft, manager(stage.county)).name()).isNotBlank();
        assertThat(campaigns.sheetFor(draft, manager(stage.city)).name()).isNotBlank();
        assertThatThrownBy(() -> campaigns.sheetFor(draft, manager(stage.otherCounty)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaigns.sheetFor(draft, Viewer.passerBy(null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> campaigns.open(draft, manager(stage.otherCounty)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOpenCampaignIsChangedFromItsOwnerUpwardsOnly() {
        var city = stage.open(stage.city, null);
        var version = campaigns.sheetOf(city).get(Part.THEME).version();

        assertThatThrownBy(() -> parts.state(city, Part.THEME, "县里改", PartEdit.of(version), manager(stage.county)))
                .isInstanceOf(NotAllowed.class);
        parts.state(city, Part.THEME, "省里改", PartEdit.of(version), manager(stage.province));
        assertThat(campaigns.sheetOf(city).theme()).isEqualTo("省里改");
    }

    @Test
    void unitsBelowHangTheirOwnUnderAnOpenCampaign() {
        var city = stage.open(stage.city, null);
        var county = stage.open(stage.county, null);
        var clerk = manager(stage.county);

        assertThat(campaigns.parentsFor(clerk)).extracting(CampaignLine::id).contains(city, county);
        var child = campaigns.create(order(stage.county, city), clerk);
        assertThat(campaigns.get(child).parent()).isEqualTo(city);
        assertThatThrownBy(() -> campaigns.create(order(stage.otherCounty, city), clerk))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> campaigns.create(order(stage.otherCounty, county), manager(stage.otherCounty)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> campaigns.create(order(stage.county, stage.draft(stage.city, null)), clerk))
                .isInstanceOf(NotFound.class);
    }

    private NewCampaign order(UnitId owner, CampaignId parent) {
        return new NewCampaign("县科普日", 2026, parent, owner, UUID.randomUUID());
    }
}
