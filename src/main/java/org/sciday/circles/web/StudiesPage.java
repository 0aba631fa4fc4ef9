package org.sciday.circles.web;

import java.util.List;
import org.sciday.circles.Study;
import org.sciday.shared.web.Form;

/** What was studied before, and the form for the next. */
public record StudiesPage(Form<StudyForm> form, List<Study> studies) {

    public StudiesPage {
        studies = List.copyOf(studies);
    }
}
