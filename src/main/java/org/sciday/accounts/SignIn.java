package org.sciday.accounts;

import org.sciday.shared.AccountId;

/** What came of a try to sign in. */
public sealed interface SignIn {

    /** The person is who they say; the second factor, if they have one, is still to come. */
    record Welcome(AccountId account, boolean secondFactorNeeded) implements SignIn {}

    /** Address or secret is wrong; which of the two is not told. */
    record Wrong() implements SignIn {}

    /** Too many wrong tries; closed for some minutes. */
    record Locked(long minutes) implements SignIn {}
}
