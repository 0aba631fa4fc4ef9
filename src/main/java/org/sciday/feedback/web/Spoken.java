package org.sciday.feedback.web;

import org.sciday.shared.InvalidInput;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Redirect;

/** The one way in which the small forms of this module end: back to where one was, with thanks or with what is wrong. */
final class Spoken {

    private Spoken() {}

    static Answer then(String back, String saying, Runnable work) {
        try {
            work.run();
            return Redirect.to(back).saying(saying);
        } catch (InvalidInput problem) {
            return Redirect.to(back).warning(problem.errors().getFirst().code());
        }
    }
}
