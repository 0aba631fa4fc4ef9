package org.sciday.accounts.web;

import java.util.List;

/** The list of devices. */
public record DevicesPage(List<Device> devices) {}
