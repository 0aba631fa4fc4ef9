package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk begins in the campaign that asked for it. */
@ScidayTest
class NearestCampaignsTest {

    @Autowired
    NearestCampaigns nearest;

    @Autowired
    Stage stage;

    private UnitId city;
    private UnitId county;
    private UnitId school;

    @BeforeEach
    void setTheStage() {
        city = stage.association("滨城科协");
        county = stage.unit("北县科协", UnitKind.COUNTY, city);
        school = stage.unit("北县一中", UnitKind.SCHOOL, county);
    }

    private static Stage.Plan aroundToday() {
        var today = LocalDate.now(Festival.ZONE);
        return new Stage.Plan(today.minusDays(3), today.plusDays(30), null, null, List.of("联合行动"));
    }

    private List<CampaignId> offered() {
        return nearest.to(school).stream().map(CampaignLine::id).toList();
    }

    @Test
    void theClosestUnitAboveComesFirstAndAllOthersStayChoosable() {
        var elsewhere = stage.campaign(stage.association("远城科协"), aroundToday());
        var ofCity = stage.campaign(city, aroundToday());
        var ofCounty = stage.campaign(county, aroundToday());

        assertThat(offered()).startsWith(ofCounty, ofCity).contains(elsewhere);
    }

    @Test
    void whatIsPastComesAfterWhatIsNot() {
        var past = stage.campaign(county, Stage.Plan.of(2023));
        var ofCity = stage.campaign(city, aroundToday());

        assertThat(offered()).startsWith(ofCity).contains(past);
    }
}
