package org.sciday.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

@ScidayTest
class AwayDatabaseTest {

    private final MockHttpServletRequest asked = new MockHttpServletRequest("POST", "/api/v1/me/anything");

    @Autowired
    ProblemAdvice advice;

    @Test
    void whoFoundNoConnectionIsToldThatNothingWasDone() throws Exception {
        assertToldToComeAgain(answerTo(new CannotCreateTransactionException("none free")), "shared.busy");
        assertToldToComeAgain(answerTo(new CannotGetJdbcConnectionException("none free")), "shared.busy");
    }

    @Test
    void whoWasCutOffIsToldThatNobodyKnows() throws Exception {
        var cut = new DataAccessResourceFailureException("cut", new SQLException("crash", "57P02"));
        assertToldToComeAgain(answerTo(cut), "shared.interrupted");
        assertToldToComeAgain(answerTo(new TransactionSystemException("no commit")), "shared.interrupted");
    }

    /** By whichever method Spring would choose. */
    private Object answerTo(Exception problem) throws Exception {
        var chosen = Objects.requireNonNull(new ExceptionHandlerMethodResolver(ProblemAdvice.class).resolveMethod(problem));
        ReflectionUtils.makeAccessible(chosen);
        return Objects.requireNonNull(chosen.invoke(advice, problem, asked));
    }

    private static void assertToldToComeAgain(Object answer, String code) {
        assertThat(answer).isInstanceOfSatisfying(ResponseEntity.class, told -> {
            assertThat(told.getStatusCode().value()).isEqualTo(503);
            assertThat(told.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("3");
            var problem = (ProblemDetail) Objects.requireNonNull(told.getBody());
            assertThat(problem.getProperties()).containsEntry("code", code);
            assertThat(problem.getDetail()).as("in words").doesNotContain("shared.");
        });
    }
}
