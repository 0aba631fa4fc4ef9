package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.activities.Saving.Saved;
import org.sciday.activities.Saving.SetAside;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write on one activity at once. */
@ScidayTest
class ActivityConflictTest {

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    private ActivityScene scene;

    @BeforeEach
    void setTheStage() {
        scene = new ActivityScene(beans);
    }

    @Test
    void neitherTextIsLostAndAPersonJoinsThem() {
        var id = scene.draft(scene.details());
        var read = activities.get(id);
        var mine = read.details().withContact(new Details.Contact("接待处", "0315-5551111"));
        var theirs = read.details().withSafety(new Details.Safety("", "日常开放"));

        assertThat(activities.save(id, theirs, read.version(), scene.clerk)).isInstanceOf(Saved.class);
        assertThat(activities.save(id, mine, read.version(), scene.clerk)).isInstanceOf(SetAside.class);
        assertThat(activities.setAsideBy(id, scene.clerk)).contains(mine);

        var now = activities.get(id);
        assertThat(now.details()).isEqualTo(theirs);
        activities.merge(id, Set.of("contact.name", "contact.phone"), now.version(), scene.clerk);
        assertThat(activities.get(id).details())
                .isEqualTo(theirs.withContact(new Details.Contact("接待处", "0315-5551111")));
        assertThat(activities.setAsideBy(id, scene.clerk)).isEmpty();
    }

    @Test
    void theSameTextTwiceIsNoConflict() {
        var id = scene.draft(scene.details());
        var read = activities.get(id);
        var text = read.details().withContact(new Details.Contact("接待处", "0315-5551111"));

        activities.save(id, text, read.version(), scene.clerk);

        assertThat(activities.save(id, text, read.version(), scene.clerk)).isInstanceOf(Saved.class);
    }
}
