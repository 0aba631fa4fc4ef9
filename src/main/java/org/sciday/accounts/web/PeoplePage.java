package org.sciday.accounts.web;

import java.util.Optional;

/** The search and its one result. */
public record PeoplePage(String address, Optional<Person> person) {}
