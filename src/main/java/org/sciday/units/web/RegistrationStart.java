package org.sciday.units.web;

/** What a passer-by sees of the registration: what is needed and how it goes. */
public record RegistrationStart() {}
