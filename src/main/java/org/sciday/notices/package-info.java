/** Notices: official Chinese notices read into facts that a person confirms. Rules in README.md beside this file. */
@ApplicationModule(allowedDependencies = {"shared", "campaigns :: facts"})
@NullMarked
package org.sciday.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
