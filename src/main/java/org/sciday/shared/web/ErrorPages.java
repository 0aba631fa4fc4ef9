package org.sciday.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for the server itself, by the same table and on the same page as everything else. */
@Controller
class ErrorPages implements ErrorController {

    private static final int NOT_FOUND = 404;

    private final ProblemAdvice problems;

    ErrorPages(ProblemAdvice problems) {
        this.problems = problems;
    }

    @Public
    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : NOT_FOUND;
        return problems.outside(request, status);
    }
}
