package org.sciday.audit;

import java.time.Clock;
import org.sciday._support.ModuleDatabase;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A real trail for the tests of modules above that run without Spring. */
public final class TestTrail {

    private TestTrail() {}

    public static Trail on(ModuleDatabase database) {
        var entries = new EntryStore(database.client());
        return new Trail(
                entries,
                new Refusals(entries, database.transactionManager()),
                new Names(new StaticListableBeanFactory().getBeanProvider(NameSource.class)),
                Clock.system(Festival.ZONE));
    }
}
