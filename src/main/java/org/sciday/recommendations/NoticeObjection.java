package org.sciday.recommendations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;

/**
 * An objection to a public notice, in the objector's own name.
 *
 * @param said in full for those who answer and for its author
 * @param upheld null as long as nobody has answered
 */
public record NoticeObjection(
        NoticeObjectionId id,
        RoundId round,
        AccountId account,
        Said said,
        Instant madeAt,
        @Nullable Boolean upheld,
        String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return upheld == null;
    }
}
