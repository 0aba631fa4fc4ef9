package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see, write and decide. */
@ScidayTest
class ActivityAccessTest {

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    private ActivityScene scene;

    @BeforeEach
    void setTheStage() {
        scene = new ActivityScene(beans);
    }

    @Nested
    class WhenAStrangerAsks {

        private final Viewer stranger = cast.viewer(
                cast.staff("旁人", Role.CLERK, stage.unit("别家学会", UnitKind.SOCIETY, stage.association("别市科协"))));

        @Test
        void itDoesNotExist() {
            var id = scene.draft(scene.details());

            assertThatThrownBy(() -> activities.see(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.save(id, scene.details(), 1, stranger))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.submit(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.delete(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.pass(id, stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activities.copy(id, scene.campaign, null, UUID.randomUUID(), stranger))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void noDraftIsMadeForAnothersUnit() {
            assertThatThrownBy(() ->
                            activities.draft(new NewDraft(scene.campaign, scene.museum, UUID.randomUUID(), scene.details()), stranger))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void rowsOfOthersCannotBeTakenOver() {
            var foreign = activities.get(scene.draft(scene.details())).details();
            var other = cast.viewer(cast.staff("同事", Role.CLERK, scene.museum));
            var id = activities.draft(new NewDraft(scene.campaign, scene.museum, UUID.randomUUID(), Details.empty()), other);

            assertThatThrownBy(() -> activities.save(id, foreign, 1, other)).isInstanceOf(RuleBroken.class);
        }
    }

    @Nested
    class FromAbove {

        @Test
        void draftsAreTheirUnitsOwnBusiness() {
            var id = scene.draft(scene.details());
            assertThatThrownBy(() -> activities.see(id, scene.reviewer)).isInstanceOf(NotFound.class);

            activities.submit(id, scene.clerk);
            assertThat(activities.see(id, scene.reviewer).title()).isEqualTo("夜访天文台");
            assertThatThrownBy(() -> activities.save(id, scene.details(), 1, scene.reviewer))
                    .isInstanceOf(NotAllowed.class);
        }

        @Test
        void onlyReviewersDecide() {
            var id = scene.draft(scene.details());
            activities.submit(id, scene.clerk);

            assertThatThrownBy(() -> activities.pass(id, scene.clerk)).isInstanceOf(NotAllowed.class);
        }
    }
}
