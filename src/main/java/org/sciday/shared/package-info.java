/** The kernel: ids, who is asking, paging, problems. It knows nothing of the festival and stays under thirty files. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.sciday.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
