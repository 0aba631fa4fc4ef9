package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.activities.Activities;
import org.sciday.activities.Details;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.Site;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** All pages of an activity together. */
@ScidayTest
class ActivityPagesTest {

    private static final String EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    private ClerksBrowser desk;

    @BeforeEach
    void setTheStage() throws Exception {
        desk = new ClerksBrowser(beans);
    }

    @Test
    void scriptInEveryFieldComesOutAsText() throws Exception {
        var sound = ClerksBrowser.details();
        var site = sound.sites().getFirst();
        var evil = new Details(
                new Details.Wording(EVIL, EVIL, EVIL, EVIL, null),
                sound.sorting(),
                sound.attendance(),
                new Details.Admission(false, EVIL, null, null, Set.of(), EVIL),
                new Details.Contact(EVIL.substring(0, 40), "0315-5551234"),
                new Details.Safety(EVIL, EVIL),
                List.of(new Site(site.id(), true, EVIL, EVIL, site.region(), site.lat(), site.lon())),
                sound.sessions());
        var id = desk.scene.published(evil);
        activities.announceStatus(id, PublicStatus.POSTPONED, EVIL, desk.scene.clerk);
        var here = "/desk/activities/" + id;

        for (var path : List.of(
                "/activities/" + id,
                here,
                here + "/edit",
                here + "/preview",
                here + "/status",
                here + "/copy",
                "/desk/activities",
                "/desk/activities/new")) {
            var page = desk.page(path);
            assertThat(page.select("script:not([src]):not([type^=application])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[onerror],img[src=x]")).as(path).isEmpty();
            assertThat(page.html()).as(path).contains("alert(1)");
        }
    }

    @Test
    void theListIsNarrowedByItsAddressAndTheViewKept() throws Exception {
        var id = desk.scene.draft(ClerksBrowser.details());
        desk.scene.draft(Details.empty());

        var narrowed = desk.page("/desk/activities?q=天文台&state=DRAFT&kind=OPEN_DAY");

        assertThat(narrowed.select("tbody tr")).hasSize(1);
        assertThat(narrowed.select("tbody a").attr("href")).endsWith(id.toString());
        assertThat(desk.page("/desk/activities?q=%25").select("tbody tr")).isEmpty();
        desk.send(post("/desk/activities/views").param("name", "我的草稿").param("query", "state=DRAFT"));
        assertThat(desk.page("/desk/activities").text()).contains("我的草稿");
    }
}
