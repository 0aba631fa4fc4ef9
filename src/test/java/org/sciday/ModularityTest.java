package org.sciday;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesOnlyUseWhatTheyAreAllowedTo() {
        ApplicationModules.of(Sciday.class).verify();
    }
}
