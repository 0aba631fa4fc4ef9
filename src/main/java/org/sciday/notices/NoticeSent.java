package org.sciday.notices;

import java.time.Instant;

/** A published notice went to the recipients that were added from this instant on. */
public record NoticeSent(NoticeId notice, Instant addedFrom) {}
