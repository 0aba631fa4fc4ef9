package org.sciday.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The one table from what went wrong to what is answered: problem+json below /api, a page elsewhere. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    /** Seconds until somebody may ask again: a database that crashed is back by then. */
    private static final String SOON = "3";

    private final MessageSource messages;
    private final UiSource uis;

    ProblemAdvice(MessageSource messages, UiSource uis) {
        this.messages = messages;
        this.uis = uis;
    }

    @ExceptionHandler
    Object problem(Problem problem, HttpServletRequest request) {
        if (problem.status() == 404 || problem.status() == 403) {
            LOG.info("{} {} {}: {}", problem.status(), request.getMethod(), request.getRequestURI(), problem.code());
        }
        var errors = problem instanceof InvalidInput invalid ? invalid.errors() : List.<FieldError>of();
        return answer(request, problem.status(), problem.code(), problem.arguments(), errors);
    }

    @ExceptionHandler
    Object signInNeeded(SignInNeeded problem, HttpServletRequest request) {
        return answer(request, 401, "shared.sign-in-needed", List.of(), List.of());
    }

    @ExceptionHandler
    Object invalid(BindException problem, HttpServletRequest request) {
        var errors = Form.of(problem, problem.getBindingResult()).errors();
        return answer(request, 422, "shared.invalid-input", List.of(), errors);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException problem, HttpServletRequest request) {
        return answer(request, 400, "shared.unreadable-body", List.of(), List.of());
    }

    /** A malformed id is nobody's object. */
    @ExceptionHandler
    Object mismatch(MethodArgumentTypeMismatchException problem, HttpServletRequest request) {
        return answer(request, 404, "shared.not-found", List.of(), List.of());
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request) {
        return answer(request, 413, "shared.upload-too-large", List.of(), List.of());
    }

    /** The server stopped reading: the form is larger than any. */
    @ExceptionHandler
    Object unparsed(InvalidParameterException problem, HttpServletRequest request) {
        var status = problem.getErrorCode();
        return answer(request, status, codeOf(status), List.of(), List.of());
    }

    /** A constraint that no rule foresaw: the database kept the promise, the code owes a better message. */
    @ExceptionHandler
    Object constraint(DataIntegrityViolationException problem, HttpServletRequest request) {
        LOG.warn("Constraint broken at {} {}", request.getMethod(), request.getRequestURI(), problem);
        return answer(request, 409, "shared.constraint", List.of(), List.of());
    }

    /** No connection within the time: too many at once, or the database is away. Nothing was begun. */
    @ExceptionHandler({CannotCreateTransactionException.class, CannotGetJdbcConnectionException.class})
    Object busy(Exception problem, HttpServletRequest request) {
        LOG.warn("Busy at {} {}: {}", request.getMethod(), request.getRequestURI(), problem.getMessage());
        return answer(request, 503, "shared.busy", List.of(), List.of());
    }

    /** The database went away in the middle, perhaps between a commit and its answer: nobody knows what was kept. */
    @ExceptionHandler({DataAccessResourceFailureException.class, TransactionSystemException.class})
    Object interrupted(Exception problem, HttpServletRequest request) {
        LOG.warn("Interrupted at {} {}", request.getMethod(), request.getRequestURI(), problem);
        return answer(request, 503, "shared.interrupted", List.of(), List.of());
    }

    @ExceptionHandler
    Object anythingElse(Exception problem, HttpServletRequest request) throws Exception {
        if (problem instanceof ErrorResponse known) {
            var status = known.getStatusCode().value();
            return answer(request, status, codeOf(status), List.of(), List.of());
        }
        var id = Ids.next();
        LOG.error("Bug {} at {} {}", id, request.getMethod(), request.getRequestURI(), problem);
        return answer(request, 500, "shared.bug", List.of(id), List.of());
    }

    /** What went wrong before any controller was asked: a filter refused, the body is larger than anything. */
    Object outside(HttpServletRequest request, int status) {
        if (status < 500 || status == 503) {
            return answer(request, status, codeOf(status), List.of(), List.of());
        }
        var id = Ids.next();
        LOG.error("Bug {} at {}", id, pathOf(request), (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return answer(request, status, "shared.bug", List.of(id), List.of());
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 403 -> "shared.not-allowed";
            case 404 -> "shared.not-found";
            case 405 -> "shared.method-not-allowed";
            case 413 -> "shared.upload-too-large";
            case 503 -> "shared.busy";
            default -> "shared.bad-request";
        };
    }

    private Object answer(
            HttpServletRequest request, int status, String code, List<Object> arguments, List<FieldError> errors) {
        var detail = text(request, code, arguments);
        if (pathOf(request).startsWith("/api/")) {
            return json(request, status, code, detail, errors);
        }
        var title = text(request, "shared.status." + status, List.of());
        var faults = errors.stream().map(error -> sentence(request, error)).distinct().toList();
        return new Html("site/problem", new Problems(status, title, detail, faults, status >= 500), status);
    }

    private static String pathOf(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    private ResponseEntity<ProblemDetail> json(
            HttpServletRequest request, int status, String code, String detail, List<FieldError> errors) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setType(URI.create("urn:sciday:problem:" + code));
        problem.setTitle(text(request, "shared.status." + status, List.of()));
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty(
                    "errors", errors.stream().map(e -> described(request, e)).toList());
        }
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, SOON);
        }
        return new ResponseEntity<>(problem, headers, status);
    }

    /** A module's own sentence speaks for itself; a common one ("please fill in") needs to be told what it is about. */
    private String sentence(HttpServletRequest request, FieldError error) {
        var text = text(request, error.code(), error.arguments());
        return error.code().startsWith("shared.")
                ? text(request, "shared.error-at", List.of(error.field(), text))
                : text;
    }

    private Map<String, String> described(HttpServletRequest request, FieldError error) {
        return Map.of(
                "field", error.field(),
                "code", error.code(),
                "message", text(request, error.code(), error.arguments()));
    }

    private String text(HttpServletRequest request, String code, List<Object> arguments) {
        @Nullable String text = messages.getMessage(code, arguments.toArray(), code, uis.localeOf(request));
        return text == null ? code : text;
    }
}
