package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.accounts.Grants;
import org.sciday.accounts.SecondFactor;
import org.sciday.shared.AccountId;
import org.sciday.shared.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The last steps of every way in: second factor, then where the person wanted to go. */
@Component
class Entrance {

    private final Grants grants;
    private final SecondFactor secondFactor;
    private final boolean staffNeedSecondFactor;

    Entrance(
            Grants grants,
            SecondFactor secondFactor,
            @Value("${sciday.accounts.staff-need-second-factor:true}") boolean staffNeedSecondFactor) {
        this.grants = grants;
        this.secondFactor = secondFactor;
        this.staffNeedSecondFactor = staffNeedSecondFactor;
    }

    Redirect afterFirstFactor(HttpServletRequest request, AccountId account, String next) {
        if (secondFactor.isOn(account)) {
            new Pending(Pending.Step.SECOND_FACTOR, "", null, account.value(), next).store(request);
            return Redirect.to("/sign-in/second-factor");
        }
        return enter(request, account, next, false);
    }

    Redirect enter(HttpServletRequest request, AccountId account, String next, boolean secondFactorShown) {
        SignedInPerson.enter(request, account, secondFactorShown);
        Pending.clear(request);
        var staff = !grants.grantsOf(account).isEmpty();
        if (staff && staffNeedSecondFactor && !secondFactorShown) {
            return Redirect.to("/me/second-factor").warning("accounts.staff-need-second-factor");
        }
        return Redirect.to(next.equals("/") && staff ? "/desk" : next);
    }

    /** Only paths of our own, so that nobody is sent away to a stranger's site. */
    static String safe(String next) {
        var local = next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") && !next.contains("\n");
        return local ? next : "/";
    }
}
