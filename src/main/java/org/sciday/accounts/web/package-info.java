/** Pages of accounts, and the wiring of Spring Security and the sign-ins kept in the database. */
@NullMarked
package org.sciday.accounts.web;

import org.jspecify.annotations.NullMarked;
