package org.sciday.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sciday._support.ModuleDatabase;
import org.sciday.regions.RegionPicker.Choice;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.JdbcTemplate;

class RegionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T04:00:00Z"), Festival.ZONE);
    private static final RegionCode TANGSHAN = RegionCode.of("130200");

    private static ModuleDatabase database;
    private static RegionStore store;
    private static Regions regions;

    @BeforeAll
    static void load() {
        database = ModuleDatabase.with("regions");
        store = new RegionStore(database.client(), new JdbcTemplate(database.source()));
        regions = start();
    }

    private static Regions start() {
        return new Regions(new RegionLoader(store, database.transactions(), CLOCK), CLOCK);
    }

    @Nested
    class TheData {

        @Test
        void knowsTheParentOfEveryRegionAndItsDigitsAgree() {
            var all = store.all();
            var codes = all.stream().map(Region::code).toList();

            assertThat(all).hasSizeGreaterThan(3200);
            assertThat(all).filteredOn(region -> region.level() > 0).allSatisfy(region -> {
                assertThat(codes).contains(region.parent());
                assertThat(region.code().parent()).contains(region.parent());
            });
        }

        @Test
        void countsAsTheMinistryDoes() {
            var today = LocalDate.now(CLOCK);
            var places = store.all().stream()
                    .filter(region -> region.kind() == Region.Kind.DIVISION && region.isValidOn(today))
                    .toList();

            assertThat(places).filteredOn(region -> region.level() == 1).hasSize(34);
            assertThat(places).filteredOn(region -> region.level() == 2).hasSize(333);
            assertThat(places).filteredOn(region -> region.level() == 3).hasSize(2847 + 18 + 8);
        }

        @Test
        void hasTheNineDistrictsOfShenzhenAndTheFourteenCountiesOfTangshan() {
            assertThat(regions.children(RegionCode.of("440300"))).hasSize(9);
            assertThat(regions.children(TANGSHAN))
                    .filteredOn(region -> region.kind() == Region.Kind.DIVISION)
                    .hasSize(14)
                    .allSatisfy(region -> assertThat(region.point()).isNotNull());
            assertThat(regions.children(TANGSHAN))
                    .filteredOn(region -> region.kind() == Region.Kind.ZONE)
                    .hasSize(4);
        }

        @Test
        void isLoadedOncePerVersion() {
            var loaded = database.client()
                    .sql("select loaded_at from regions.dataset")
                    .query(Instant.class);
            var before = loaded.single();
            start();
            assertThat(loaded.single()).isEqualTo(before);

            database.client().sql("update regions.dataset set version = 'old'").update();
            database.client()
                    .sql("update regions.region set name = '旧名' where code = '130200'")
                    .update();
            assertThat(start().get(TANGSHAN).name()).isEqualTo("唐山市");
            assertThat(store.version()).contains(RegionFile.bundled().version());
        }
    }

    @Nested
    class TheTree {

        @Test
        void looksThroughCodesThatOnlyGather() {
            assertThat(regions.children(RegionCode.of("110000"))).hasSize(16).allMatch(region -> region.level() == 3);
            assertThat(regions.children(RegionCode.of("420000")))
                    .extracting(Region::name)
                    .contains("武汉市", "仙桃市")
                    .doesNotContain("省直辖县级行政区划");
            assertThat(regions.fullName(RegionCode.of("110105"))).isEqualTo("北京市朝阳区");
        }

        @Test
        void saysWhereARegionIs() {
            var lubei = RegionCode.of("130203");

            assertThat(regions.path(lubei)).extracting(Region::name).containsExactly("河北省", "唐山市", "路北区");
            assertThat(regions.fullName(lubei)).isEqualTo("河北省唐山市路北区");
            assertThat(regions.fullName(RegionCode.NATION)).isEqualTo("全国");
            assertThat(regions.fullName(RegionCode.of("810001"))).isEqualTo("香港特别行政区中西区");
        }

        @Test
        void remembersHowItWas() {
            var luanxian = RegionCode.of("130223");

            assertThat(regions.find(luanxian, LocalDate.of(2018, 8, 31))).isPresent();
            assertThat(regions.find(luanxian, LocalDate.of(2018, 9, 1))).isEmpty();
            assertThat(regions.get(luanxian).name()).isEqualTo("滦县");
            assertThat(regions.exists(luanxian)).isFalse();
            assertThat(regions.children(TANGSHAN, LocalDate.of(2017, 9, 15)))
                    .extracting(Region::name)
                    .contains("滦县")
                    .doesNotContain("滦州市");
        }

        @Test
        void refusesACodeThatNeverWas() {
            assertThatThrownBy(() -> regions.get(RegionCode.of("130299"))).isInstanceOf(RegionUnknown.class);
        }

        @Test
        void findsAPointAboveWhenThereIsNoneOfItsOwn() {
            assertThat(regions.findPoint(RegionCode.of("440303")))
                    .isEqualTo(regions.findPoint(RegionCode.of("440300")))
                    .isPresent();
        }
    }

    @Nested
    class TheSearch {

        private String best(String text) {
            return regions.search(text, 5).getFirst().name();
        }

        @Test
        void understandsWhatPeopleType() {
            assertThat(best("路北")).isEqualTo("路北区");
            assertThat(best("唐山路北")).isEqualTo("路北区");
            assertThat(best("河北省 唐山市 路北区")).isEqualTo("路北区");
            assertThat(best("laoting")).isEqualTo("乐亭县");
            assertThat(best("cfdq")).isEqualTo("曹妃甸区");
            assertThat(best("130283")).isEqualTo("迁安市");
            assertThat(best("唐山")).isEqualTo("唐山市");
        }

        @Test
        void putsTheLargerRegionFirstAndOffersNoGroups() {
            assertThat(regions.search("朝阳", 3)).extracting(Region::name).startsWith("朝阳市", "朝阳区");
            assertThat(regions.search("市辖区", 5)).isEmpty();
            assertThat(regions.search("  ", 5)).isEmpty();
            assertThat(regions.search("区", 7)).hasSize(7);
        }
    }

    @Nested
    class ThePicker {

        private final RegionPickers pickers = new RegionPickers(regions);

        private List<String> headings(Choice choice, String home) {
            return pickers.picker("region", choice, null, RegionCode.of(home)).groups().stream()
                    .map(group -> group.heading().name())
                    .toList();
        }

        @Test
        void groupsCountiesByCity() {
            assertThat(headings(Choice.COUNTY, "130203")).hasSize(11).contains("唐山市");
            assertThat(headings(Choice.ANY, "130203")).hasSize(12).startsWith("河北省", "石家庄市");
            assertThat(headings(Choice.COUNTY, "110000")).containsExactly("北京市");
            assertThat(headings(Choice.COUNTY, "420000")).endsWith("湖北省");
        }

        @Test
        void keepsAChoiceThatIsNoMore() {
            var picker = pickers.picker("region", Choice.COUNTY, RegionCode.of("130223"), RegionCode.NATION);

            assertThat(picker.province().name()).isEqualTo("河北省");
            assertThat(picker.selected()).isNotNull();
            assertThat(picker.isSelectionOffered()).isFalse();
        }
    }
}
