package org.sciday.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ModuleDatabase;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class TrailTest {

    private record Hall(UnitId unit, String name, int places, List<String> topics, Instant opens) {}

    private static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");

    private final ModuleDatabase database = ModuleDatabase.with("audit");
    private final Viewer viewer = new Viewer(AccountId.next(), "李秋", List.of(), null, "192.0.2.7");
    private final EntryStore entries = new EntryStore(database.client());
    private final Refusals refusals = new Refusals(entries, database.transactionManager());
    private final Trail trail = new Trail(entries, refusals, names(), Clock.fixed(NOON, Festival.ZONE));
    private final UUID hall = Ids.next();

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        var unit = UnitId.next();
        var old = new Hall(unit, "天文馆", 20, List.of("天文"), NOON);
        var fresh = new Hall(unit, "天文馆", 25, List.of("天文", "航天"), NOON);
        trail.record(viewer, "tests.made", "tests.hall", hall, null, old);
        trail.record(viewer, "tests.changed", "tests.hall", hall, old, fresh);

        var lines = trail.history("tests.hall", hall).lines();

        assertThat(lines).extracting(ObjectHistory.Line::action).containsExactly("tests.changed", "tests.made");
        assertThat(lines.getFirst().who()).isEqualTo("李秋");
        assertThat(lines.getFirst().differences())
                .containsExactlyInAnyOrder(new Difference("places", "20", "25"), new Difference("topics.2", "", "航天"));
        assertThat(lines.getLast().differences())
                .contains(new Difference("unit", "", unit.toString()), new Difference("opens", "", NOON.toString()));
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        database.transactions().executeWithoutResult(status -> {
            trail.record(viewer, "tests.changed", "tests.hall", hall, null, null);
            status.setRollbackOnly();
        });
        assertThat(trail.history("tests.hall", hall).lines()).isEmpty();
    }

    @Test
    void keepsARefusalThoughItsRequestIsRolledBack() {
        var request = new MockHttpServletRequest();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            refusals.preHandle(request, new MockHttpServletResponse(), this);
            database.transactions().executeWithoutResult(status -> {
                trail.refused(viewer, "tests.changed", "tests.hall", hall);
                assertThat(refusedCount()).isZero();
                status.setRollbackOnly();
            });
            refusals.afterCompletion(request, new MockHttpServletResponse(), this, null);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(refusedCount()).isEqualTo(1);
        assertThat(trail.history("tests.hall", hall).lines()).isEmpty();
    }

    @Test
    void keepsARefusalOutsideOfRequestsToo() {
        database.transactions().executeWithoutResult(status -> {
            trail.refused(viewer, "tests.changed", "tests.hall", hall);
            status.setRollbackOnly();
        });
        assertThat(refusedCount()).isEqualTo(1);
    }

    @Test
    void refusesNamesWithoutTheirModule() {
        assertThatThrownBy(() -> trail.record(viewer, "approved", "tests.hall", hall, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsOnlyTheHashOfWhatWouldSwellTheTrail() {
        trail.record(viewer, "tests.changed", "tests.hall", hall, null, Map.of("text", "长".repeat(40_000)));

        assertThat(trail.history("tests.hall", hall).lines().getFirst().differences())
                .extracting(Difference::path)
                .containsExactlyInAnyOrder("bytes", "sha256");
    }

    private int refusedCount() {
        return database.client()
                .sql("select count(*) from audit.entry where refused and object_id = :id")
                .param("id", hall)
                .query(Integer.class)
                .single();
    }

    private Names names() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("people", (NameSource) ids -> Map.of(viewer.id().value(), "李秋"));
        return new Names(beans.getBeanProvider(NameSource.class));
    }
}
