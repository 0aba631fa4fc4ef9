package org.sciday.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;

/**
 * The wish to let a group in.
 *
 * @param group its booking
 * @param people how many really came; null is all of them
 * @param nonce made by the page; the same again gives the first answer
 */
public record AdmitGroup(SessionId session, UUID group, @Nullable Integer people, UUID nonce) {}
