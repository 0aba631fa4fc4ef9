package org.sciday.tables;

import java.util.UUID;

/** What the job is told. */
record ExportOrder(UUID export) {}
