package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.units.UnitKind.ASSOCIATION;
import static org.sciday.units.UnitKind.BASE;
import static org.sciday.units.UnitKind.COMMUNITY;
import static org.sciday.units.UnitKind.COUNTY;
import static org.sciday.units.UnitKind.DEVELOPMENT_ZONE;
import static org.sciday.units.UnitKind.ENTERPRISE;
import static org.sciday.units.UnitKind.GOVERNMENT;
import static org.sciday.units.UnitKind.HOST;
import static org.sciday.units.UnitKind.SCHOOL;
import static org.sciday.units.UnitKind.SOCIETY;
import static org.sciday.units.UnitKind.UNIVERSITY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday.units.UnitKind;

class UnitKindWordsTest {

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("每个主办单位（含本系统）", List.of(HOST)),
                Arguments.of("每个县（市）区", List.of(COUNTY)),
                Arguments.of("每个开发区（管理区）", List.of(DEVELOPMENT_ZONE)),
                Arguments.of("市级各学会（协会、研究会）、企业（院校）科协、各级科普教育基地", List.of(SOCIETY, UNIVERSITY, ENTERPRISE, BASE)),
                Arguments.of("科普教育基地", List.of(BASE)),
                Arguments.of("各区县科协、市级学会、企事业科协、园区科协", List.of(COUNTY, DEVELOPMENT_ZONE, SOCIETY, ENTERPRISE)),
                Arguments.of("各市(区)、各部门", List.of(COUNTY, GOVERNMENT)),
                Arguments.of("各地各部门", List.of(COUNTY, GOVERNMENT)),
                Arguments.of("各市（区）人民政府", List.of(COUNTY)),
                Arguments.of("各市科协", List.of(ASSOCIATION)),
                Arguments.of("各乡镇(街道)、各中小学校", List.of(SCHOOL, COMMUNITY)),
                Arguments.of("各活动举办单位", List.of()),
                Arguments.of("各项活动的主办单位(举办单位)", List.of()),
                Arguments.of("学生", List.of()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void readsKindsOutOfTheWordsOfNotices(String who, List<UnitKind> kinds) {
        assertThat(UnitKindWords.kindsIn(who)).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void whatIsAskedOfEachIsNotAskedOfAllTogether() {
        assertThat(UnitKindWords.meansJointly("科普教育基地")).isTrue();
        assertThat(UnitKindWords.meansJointly("每个县（市）区")).isFalse();
        assertThat(UnitKindWords.meansJointly("市级各学会")).isFalse();
    }
}
