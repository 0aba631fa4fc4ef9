package org.sciday.reservations.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Problem;
import org.sciday.shared.Role;

/** What a request must say, and whose it is. */
@ScidayTest
class GroupRequestsTest extends GroupScene {

    @Test
    void saysAllThatIsWrongWithARequest() {
        assertThatThrownBy(() -> asks(session, teacher, 20, 1))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting("field")
                        .containsExactlyInAnyOrder("pupils", "teachers"));
        var soon = sessions.bookable(house, 40, Sessions.soon());
        assertThatThrownBy(() -> asks(soon, teacher, 30, 2))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo("reservations.groups.too-late"));
        var wish = wish(session, 30, 2);
        assertThatThrownBy(() -> groups.letter(wish, "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "信.pdf"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isItsOwnersAndTheUnitsAlone() {
        var id = asks(session, teacher, 30, 2);
        assertThatThrownBy(() -> groups.own(id, other)).isInstanceOf(NotFound.class);
        var stranger = cast.viewer(cast.staff("外人", Role.CLERK, sessions.house().unit()));
        assertThatThrownBy(() -> groups.accept(id, stranger)).isInstanceOf(NotFound.class);
        groups.decline(id, "当天闭馆", clerk);
        assertThat(told(teacher)).containsExactly("reservations.groups.told.DECLINED");
    }
}
