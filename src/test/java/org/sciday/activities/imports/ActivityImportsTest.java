package org.sciday.activities.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ReviewState;
import org.sciday.campaigns.CampaignId;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class ActivityImportsTest {

    private static final String[] HEADINGS = {
        "序号", "活动主题", "形式（必填）", "主要内容", "活动时间", "活动地点", "参与人数", "联系部门", "联系电话", "对象"
    };

    @Autowired
    ActivityImports imports;

    @Autowired
    Activities activities;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    private final int year = LocalDate.now(Festival.ZONE).getYear();
    private UnitId museum;
    private CampaignId campaign;
    private Viewer clerk;

    @BeforeEach
    void setTheStage() {
        var city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(year));
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, museum));
    }

    private static String[] row(String title, String when, String people) {
        return new String[] {"1", title, "讲座", "讲讲地震来了怎么办", when, "市科技馆", people, "科普部", "0315-5551234", "青少年、老年人"};
    }

    static byte[] workbook(String[] headings, List<String[]> rows) {
        var output = new ByteArrayOutputStream();
        try (var book = SheetWriter.to(output)) {
            var columns = IntStream.range(0, headings.length)
                    .mapToObj(
                            i -> SheetColumn.<String[]>text(headings[i], 12, cells -> i < cells.length ? cells[i] : ""))
                    .toList();
            book.sheet("附件1", columns).addAll(rows);
        }
        return output.toByteArray();
    }

    private ImportId read(String[]... rows) {
        return imports.read(workbook(HEADINGS, List.of(rows)), "计划表.xlsx", campaign, clerk);
    }

    @Test
    void readsATableWithHeadingsOfItsOwn() {
        var id = read(row("防震课堂", "9月15日上午9:00-11:00", "约200人"));

        assertThat(imports.preview(id, clerk)).singleElement().satisfies(read -> {
            assertThat(read.errors()).isEmpty();
            assertThat(read.missing()).isEmpty();
            assertThat(read.details().sorting().audiences()).containsExactlyInAnyOrder("YOUTH", "ELDER");
            assertThat(read.details().attendance().expectedPeople()).isEqualTo(200);
            assertThat(read.ready()).isTrue();
        });
    }

    @Test
    void makesRowsOfOneTitleSessionsOfOneActivity() {
        var id = read(
                row("防震课堂", "9月15日 9:00-10:00", "50"),
                row("", "9月16日 9:00-10:00", ""),
                row("防震课堂", "9月17日 9:00-10:00", "50"),
                row("开放日", "9月18日—20日 9:00-16:00", "50"));

        assertThat(imports.preview(id, clerk))
                .extracting(read -> read.details().sessions().size())
                .containsExactly(3, 3);
    }

    @Test
    void tiesWhatIsWrongToItsCell() {
        var id = read(new String[] {"1", "防震课堂", "打太极", "", "下周找个时间", "市科技馆", "很多", "科普部", "电话", "青少年、外星人"});

        assertThat(imports.preview(id, clerk)).singleElement().satisfies(read -> {
            assertThat(read.errors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactlyInAnyOrder(
                            "C2 activities.import.word",
                            "E2 activities.import.when",
                            "G2 activities.import.number",
                            "J2 activities.import.word");
            assertThat(read.missing())
                    .extracting(error -> error.field() + " " + error.code())
                    .contains("D2 shared.required", "I2 activities.phone", "sessions activities.session-needed");
            assertThat(read.keepable()).isTrue();
        });
    }

    @Test
    void remembersWhatAUnitsHeadingsMean() {
        var own = new String[] {"事项", "干什么", "啥时候"};
        var rows = List.<String[]>of(new String[] {"观星", "看土星", "9月15日 19:00-21:00"});
        var first = imports.read(workbook(own, rows), "一.xlsx", campaign, clerk);
        imports.match(first, Map.of(0, ImportField.TITLE, 1, ImportField.SUMMARY, 2, ImportField.DAY), clerk);

        var second = imports.read(workbook(own, rows), "二.xlsx", campaign, clerk);

        assertThat(imports.see(second, clerk).columns())
                .isEqualTo(Map.of(ImportField.TITLE, 0, ImportField.SUMMARY, 1, ImportField.DAY, 2));
        assertThat(imports.preview(second, clerk).getFirst().details().wording().title())
                .isEqualTo("观星");
    }

    @Test
    void takesInAllAndGivesBackWhatNobodyTouched() {
        var id = read(row("一", "9月15日 9:00-10:00", "50"), row("二", "9月16日 9:00-10:00", "50"));
        var applied = imports.apply(id, clerk);
        assertThat(applied.made()).hasSize(2).isEqualTo(applied.ready());
        activities.submit(applied.made().getFirst(), clerk);

        assertThat(imports.undo(id, clerk)).isEqualTo(1);
        assertThat(activities.get(applied.made().getFirst()).reviewState()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(activities.find(applied.made().getLast())).isEmpty();
    }

    @Test
    void doesNotTakeInTwice() {
        var id = read(row("一", "9月15日 9:00-10:00", "50"));
        imports.apply(id, clerk);

        assertThatThrownBy(() -> imports.apply(id, clerk)).hasMessageContaining("applied-already");
    }

    @Test
    void showsNothingToStrangers() {
        var id = read(row("一", "9月15日 9:00-10:00", "50"));
        var stranger =
                cast.viewer(cast.staff("旁人", Role.CLERK, stage.unit("别家", UnitKind.SCHOOL, stage.association("别市科协"))));

        assertThatThrownBy(() -> imports.see(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.apply(id, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesFiveThousandRows() {
        var rows = new ArrayList<String[]>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(row("活动 " + i, "9月15日 9:00-10:00", "50"));
        }
        var id = imports.read(workbook(HEADINGS, rows), "全市.xlsx", campaign, clerk);

        assertThat(imports.apply(id, clerk).made()).hasSize(5_000);
        assertThatThrownBy(() -> {
                    rows.add(row("再来一项", "9月15日 9:00-10:00", "50"));
                    imports.read(workbook(HEADINGS, rows), "太多.xlsx", campaign, clerk);
                })
                .isInstanceOf(InvalidInput.class);
    }
}
