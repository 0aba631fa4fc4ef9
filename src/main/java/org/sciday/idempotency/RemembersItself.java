package org.sciday.idempotency;

import jakarta.servlet.http.HttpServletRequest;

/** Says of which calls the key is kept by what they make, so that the same key finds the first answer there. */
@FunctionalInterface
public interface RemembersItself {

    boolean keepsKeyOf(HttpServletRequest request);
}
