package org.sciday.site.web;

/** @param staff the person has a desk too */
public record MePage(String name, boolean staff) {}
