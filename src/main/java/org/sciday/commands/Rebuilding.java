package org.sciday.commands;

import java.util.Locale;
import java.util.function.Consumer;
import org.sciday.shared.Derived;
import org.springframework.context.ApplicationContext;

/** Makes anew all that is derived, and says of each what there is now and how long it took. */
final class Rebuilding {

    private Rebuilding() {}

    static void all(ApplicationContext platform, Consumer<String> tell) {
        platform.getBeanProvider(Derived.class).orderedStream().forEach(derived -> {
            var start = System.nanoTime();
            var what = derived.rebuild();
            var took = (System.nanoTime() - start) / 1e9;
            tell.accept(String.format(Locale.ROOT, "%-12s %6.1f s  %s", derived.name(), took, what));
        });
    }
}
