package org.sciday.evaluations.web;

import org.sciday.evaluations.Objection;
import org.sciday.shared.web.Form;

/** One objection, where it is answered. */
public record ObjectionPage(Objection objection, Form<AnswerForm> form, boolean mayAnswer) {

    public String path() {
        return "/desk/evaluations/objections/" + objection.id();
    }
}
