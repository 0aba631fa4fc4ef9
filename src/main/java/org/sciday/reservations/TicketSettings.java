package org.sciday.reservations;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param phoneOnly only the turning code of a phone is let in; nothing to print, for things that are sold on */
@ConfigurationProperties("sciday.reservations.tickets")
public record TicketSettings(@DefaultValue("false") boolean phoneOnly) {}
