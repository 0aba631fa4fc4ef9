package org.sciday.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sciday.shared.Permission;

/** Only who holds the permission in the unit they act for; the object's own scope is decided in the module. Each endpoint carries exactly one marker of {@link Public}, {@link SignedIn} and {@link Can}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Can {

    Permission value();
}
