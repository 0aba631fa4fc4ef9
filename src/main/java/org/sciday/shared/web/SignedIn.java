package org.sciday.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Any signed-in person may ask; what is theirs is decided in the module. Each endpoint carries exactly one marker of {@link Public}, {@link SignedIn} and {@link Can}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {}
