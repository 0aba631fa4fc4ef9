package org.sciday.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class AccountsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Codes codes;

    @Autowired
    Cast cast;

    private static Address freshPhone() {
        return Address.parse("138" + NEXT.incrementAndGet()).orElseThrow();
    }

    @Test
    void signsInWithTheRightPasswordAndNotWithAnother() {
        var address = freshPhone();
        var id = accounts.signUp("林小夏", address, "long-enough-words", Viewer.passerBy(null));

        assertThat(accounts.signIn(address, "long-enough-words")).isEqualTo(new SignIn.Welcome(id, false));
        assertThat(accounts.signIn(address, "something else")).isEqualTo(new SignIn.Wrong());
        assertThat(accounts.signIn(freshPhone(), "long-enough-words")).isEqualTo(new SignIn.Wrong());
    }

    /** Not as the tests keep theirs. */
    @Test
    void passwordsAreHashedWithSixteenMegabytesAndTwoRounds() {
        assertThat(new Passwords().passwordEncoder().encode("long-enough-words")).startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
    }

    @Test
    void locksAfterFiveWrongTriesEvenForTheRightPassword() {
        var address = freshPhone();
        accounts.signUp("林小夏", address, "long-enough-words", Viewer.passerBy(null));
        for (var i = 0; i < 4; i++) {
            assertThat(accounts.signIn(address, "wrong")).isEqualTo(new SignIn.Wrong());
        }

        assertThat(accounts.signIn(address, "wrong")).isInstanceOf(SignIn.Locked.class);
        assertThat(accounts.signIn(address, "long-enough-words")).isInstanceOf(SignIn.Locked.class);
    }

    @Test
    void signingUpTwiceWithOneAddressGivesTheSameAccount() {
        var address = freshPhone();
        var first = accounts.signUp("林小夏", address, null, Viewer.passerBy(null));

        assertThat(accounts.signUp("林小夏", address, null, Viewer.passerBy(null))).isEqualTo(first);
    }

    @Test
    void refusesPasswordsThatAreEasyToGuess() {
        assertThatThrownBy(() -> accounts.signUp("林", freshPhone(), "aaaaaaaaaaaa", Viewer.passerBy(null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> accounts.signUp("林", freshPhone(), "short", Viewer.passerBy(null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void sendsOneCodeAMinute() {
        var address = freshPhone();
        codes.send(Codes.Purpose.SIGN_UP, address, "10.0.0.1", Locale.SIMPLIFIED_CHINESE);

        assertThatThrownBy(() -> codes.send(Codes.Purpose.SIGN_UP, address, "10.0.0.1", Locale.SIMPLIFIED_CHINESE))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> codes.use(Codes.Purpose.SIGN_UP, address, "abc"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsTheThreeOperatorRolesApart() {
        var person = cast.operator("周安", Role.SECURITY_OPERATOR);

        assertThatThrownBy(() -> grants.grant(Viewer.platform(), person.id(), Role.AUDITOR, null))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aWithdrawnRoleEndsAtOnce() throws Exception {
        var person = cast.operator("周安", Role.AUDITOR);
        assertThat(cast.signIn(person)).isNotNull();
        assertThat(cast.viewer(person).grants()).hasSize(1);

        grants.withdraw(Viewer.platform(), person.id(), Role.AUDITOR, null);

        assertThat(cast.viewer(person).grants()).isEmpty();
    }
}
