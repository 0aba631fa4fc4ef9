package org.sciday._support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sciday.Sciday;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test against the whole running application. All of them share one context: add nothing that would make another. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Sciday.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({
    Cast.class,
    Histories.class,
    Organisations.class,
    MatrixObjects.class,
    MatrixCaller.class,
    OwnCsrfTokens.class,
    QuickPasswords.class,
    Stage.class,
    Season.class,
    Sessions.class
})
public @interface ScidayTest {}
