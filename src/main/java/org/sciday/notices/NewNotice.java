package org.sciday.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** A notice on its way in, read already. The same key again gives the notice that the first time made. */
record NewNotice(
        UnitId owner, UUID key, NoticeDetails details, String text, @Nullable OriginalFile file, Reading reading) {}
