package org.sciday.activities.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The empty workbook, with the words of the campaign it is for. */
@Controller
class ActivityTemplateFiles {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Campaigns campaigns;
    private final NearestCampaigns nearest;

    ActivityTemplateFiles(Campaigns campaigns, NearestCampaigns nearest) {
        this.campaigns = campaigns;
        this.nearest = nearest;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/imports/template.xlsx")
    ResponseEntity<byte[]> template(@RequestParam(required = false) @Nullable CampaignId campaign, Viewer viewer) {
        var id = Optional.ofNullable(campaign)
                .or(() -> nearest.to(viewer.actingUnit()).stream()
                        .map(CampaignLine::id)
                        .findFirst())
                .orElseThrow(() -> new NotFound("activities.new.no-campaign"));
        var output = new ByteArrayOutputStream();
        ActivityTemplate.write(campaigns.sheetOf(id), output);
        var name = ContentDisposition.attachment()
                .filename("活动导入模板.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(output.toByteArray());
    }
}
