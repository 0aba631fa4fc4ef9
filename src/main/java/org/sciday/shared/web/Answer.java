package org.sciday.shared.web;

/** What a page controller gives back: a page, or the way to one. */
public sealed interface Answer permits Html, Redirect {}
