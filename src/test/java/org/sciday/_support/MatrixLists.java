package org.sciday._support;

import java.util.List;
import org.sciday.activities.imports.ActivityImports;
import org.sciday.campaigns.CampaignId;
import org.sciday.documents.SheetRow;
import org.sciday.files.Papers;
import org.sciday.results.PaperId;
import org.sciday.shared.Role;
import org.sciday.tables.Exports;
import org.sciday.tables.TableKind;
import org.sciday.units.UnitImports;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makers of lists that come in, and of lists and papers that go out. */
final class MatrixLists {

    private MatrixLists() {}

    static Object unitList(MatrixThings things) {
        var rows = List.of(
                new SheetRow(1, List.of("单位名称", "统一社会信用代码", "单位类型")),
                new SheetRow(2, List.of("新学校", Organisations.freshCode().value(), "中小学")));
        return things.bean(UnitImports.class).read("名单.xlsx", rows, things.house().viewer(Role.MANAGER));
    }

    static Object activityList(MatrixThings things) {
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

    static Object export(MatrixThings things) {
        return things.bean(Exports.class)
                .begin(thingsCampaign(things), TableKind.ACTIVITIES, things.house().viewer(Role.CLERK));
    }

    static Object paper(MatrixThings things) {
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
}
